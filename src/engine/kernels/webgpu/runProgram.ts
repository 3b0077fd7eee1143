/* Puts a program of our own into tfjs's queue, between tfjs's. */
import { env, util, type TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWebgpu } from './backendWebgpu'
import type { GpuProgram } from './program'

type Pipelines = Map<string, GPUComputePipeline>
const pipelines = new WeakMap<GPUDevice, Pipelines>()

/** tfjs's flag: kernels begin to compile their programs and run nothing. */
const COMPILE_ONLY = 'WEBGPU_ENGINE_COMPILE_ONLY'
/** While it is on, programs by their text. */
const wanted = new Map<string, GpuProgram>()

function pipelinesOf(device: GPUDevice): Pipelines {
  const known = pipelines.get(device) ?? new Map<string, GPUComputePipeline>()
  pipelines.set(device, known)
  return known
}

const descriptorOf = (device: GPUDevice, { label, wgsl }: GpuProgram): GPUComputePipelineDescriptor => ({
  label,
  layout: 'auto',
  compute: { module: device.createShaderModule({ label, code: wgsl }), entryPoint: 'main' },
})

/** The compiled program; compiled once for each device and text. */
export function pipelineOf(device: GPUDevice, program: GpuProgram): GPUComputePipeline {
  const known = pipelinesOf(device)
  const compiled = known.get(program.wgsl) ?? device.createComputePipeline(descriptorOf(device, program))
  known.set(program.wgsl, compiled)
  return compiled
}

/** Compiles the programs that `work` would run, tfjs's and ours, many at a time; `work` must not wait for what it computes. */
export async function compileAhead(backend: BackendWebgpu, work: () => void): Promise<void> {
  const { device } = backend
  const known = pipelinesOf(device)
  wanted.clear()
  env().set(COMPILE_ONLY, true)
  try {
    work()
  } finally {
    env().set(COMPILE_ONLY, false)
  }
  const missing = [...wanted.values()].filter(({ wgsl }) => !known.has(wgsl))
  const compiled = missing.map((program) => device.createComputePipelineAsync(descriptorOf(device, program)))
  await backend.checkCompileCompletionAsync()
  for (const [i, pipeline] of (await Promise.all(compiled)).entries()) known.set(missing[i]!.wgsl, pipeline)
}

/** Runs a program on tensors, none of them empty; its outputs are new float32 tensors of these shapes. */
export function runProgram(
  backend: BackendWebgpu,
  program: GpuProgram,
  inputs: readonly TensorInfo[],
  outputShapes: readonly (readonly number[])[],
): TensorInfo[] {
  const outputs = outputShapes.map((shape) => backend.makeTensorInfo([...shape], 'float32'))
  dispatch(backend, program, [...inputs, ...outputs])
  return outputs
}

/** Runs a program that writes `parts`, and then one that adds them up to tensors of these shapes. */
export function runInParts(
  backend: BackendWebgpu,
  { partial, sum, parts }: { partial: GpuProgram; sum: GpuProgram; parts: readonly number[] },
  inputs: readonly TensorInfo[],
  outputShapes: readonly (readonly number[])[],
): TensorInfo[] {
  const [inParts] = runProgram(backend, partial, inputs, [parts])
  const outputs = runProgram(backend, sum, [inParts!], outputShapes)
  backend.disposeData(inParts!.dataId)
  return outputs
}

/** Runs a program on tensors that exist, none of them empty, in the order of its bindings. */
export function dispatch(backend: BackendWebgpu, program: GpuProgram, bound: readonly TensorInfo[]): void {
  for (const { dataId } of bound) backend.uploadToGPU(dataId)
  if (env().getBool(COMPILE_ONLY)) {
    wanted.set(program.wgsl, program)
    return
  }
  const pipeline = pipelineOf(backend.device, program)
  const bindGroup = backend.device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: bound.map(({ dataId, shape }, binding) => ({
      binding,
      resource: { buffer: backend.tensorMap.get(dataId).resource, size: 4 * util.sizeFromShape(shape) },
    })),
  })
  backend.ensureCommandEncoderReady()
  const pass = (backend.computePassEncoder ??= backend.commandEncoder.beginComputePass())
  pass.setPipeline(pipeline)
  pass.setBindGroup(0, bindGroup)
  pass.dispatchWorkgroups(...program.workgroups)
  for (const { dataId } of bound) backend.commandQueueOwnedIds.add(dataId)
  if (++backend.dispatchCountInPass >= env().getNumber('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE')) {
    backend.endComputePassEncoder()
    backend.submitQueue()
  }
}

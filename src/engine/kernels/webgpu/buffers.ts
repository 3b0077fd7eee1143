/* Programs on buffers of their own, without tfjs, which knows no 16-bit tensors. */
import { fromHalves, toHalves } from '../../../math/half'
import type { GpuProgram, Storage } from './program'
import { pipelineOf } from './runProgram'

export const bytesOf = (storage: Storage): 2 | 4 => (storage === 'f32' ? 4 : 2)

/** A buffer for so many bytes, rounded up to whole words. */
export const emptyBuffer = (device: GPUDevice, bytes: number): GPUBuffer =>
  device.createBuffer({
    size: 4 * Math.ceil(bytes / 4),
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
  })

/** Writes numbers into a buffer, each rounded to the nearest that the storage has. */
export function writeNumbers(
  device: GPUDevice,
  buffer: GPUBuffer,
  values: Float32Array,
  storage: Storage,
): void {
  if (storage === 'f32') return device.queue.writeBuffer(buffer, 0, values as Float32Array<ArrayBuffer>)
  const padded = new Uint16Array(buffer.size / 2)
  padded.set(toHalves(values))
  device.queue.writeBuffer(buffer, 0, padded)
}

/** A buffer of these numbers. */
export function bufferOf(device: GPUDevice, values: Float32Array, storage: Storage): GPUBuffer {
  const buffer = emptyBuffer(device, bytesOf(storage) * values.length)
  writeNumbers(device, buffer, values, storage)
  return buffer
}

/** A program and what it is bound to: its inputs in order, then its outputs. */
export interface BoundProgram {
  program: GpuProgram
  buffers: GPUBuffer[]
}

/** Runs programs one after the other, each on its buffers. */
export function runInOrder(device: GPUDevice, steps: readonly BoundProgram[]): void {
  const encoder = device.createCommandEncoder()
  const pass = encoder.beginComputePass()
  for (const { program, buffers } of steps) {
    const pipeline = pipelineOf(device, program)
    pass.setPipeline(pipeline)
    const entries = buffers.map((buffer, binding) => ({ binding, resource: { buffer } }))
    pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }))
    pass.dispatchWorkgroups(...program.workgroups)
  }
  pass.end()
  device.queue.submit([encoder.finish()])
}

/** The first `count` numbers of a buffer. */
export async function readNumbers(
  device: GPUDevice,
  buffer: GPUBuffer,
  count: number,
  storage: Storage,
): Promise<Float32Array> {
  const size = 4 * Math.ceil((bytesOf(storage) * count) / 4)
  const copy = device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ })
  const encoder = device.createCommandEncoder()
  encoder.copyBufferToBuffer(buffer, 0, copy, 0, size)
  device.queue.submit([encoder.finish()])
  await copy.mapAsync(GPUMapMode.READ)
  const bytes = copy.getMappedRange().slice(0)
  copy.destroy()
  return storage === 'f32' ? new Float32Array(bytes, 0, count) : fromHalves(new Uint16Array(bytes, 0, count))
}

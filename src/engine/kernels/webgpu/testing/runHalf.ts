/* Runs a program on 16-bit buffers, without tfjs, which knows no such tensors. */
import { fromHalves, toHalves } from '../../../../math/half'
import type { GpuProgram } from '../program'
import { pipelineOf } from '../runProgram'

/** A buffer of 16-bit floats, rounded up to whole words. */
export function halfBuffer(device: GPUDevice, values: Float32Array): GPUBuffer {
  const halves = toHalves(values)
  const buffer = emptyBuffer(device, 2 * halves.length)
  const padded = new Uint16Array(buffer.size / 2)
  padded.set(halves)
  device.queue.writeBuffer(buffer, 0, padded)
  return buffer
}

/** A buffer for a result of so many bytes. */
export const emptyBuffer = (device: GPUDevice, bytes: number): GPUBuffer =>
  device.createBuffer({
    size: 4 * Math.ceil(bytes / 4),
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
  })

/** Runs programs one after the other, each on its buffers. */
export function runInOrder(device: GPUDevice, steps: { program: GpuProgram; buffers: GPUBuffer[] }[]): void {
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

/** `count` 16-bit floats of a buffer. */
export async function readHalves(device: GPUDevice, buffer: GPUBuffer, count: number): Promise<Float32Array> {
  const { size } = buffer
  const copy = device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ })
  const encoder = device.createCommandEncoder()
  encoder.copyBufferToBuffer(buffer, 0, copy, 0, size)
  device.queue.submit([encoder.finish()])
  await copy.mapAsync(GPUMapMode.READ)
  const halves = new Uint16Array(copy.getMappedRange().slice(0), 0, count)
  copy.destroy()
  return fromHalves(halves)
}

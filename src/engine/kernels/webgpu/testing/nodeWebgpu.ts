/*
 * tfjs's WebGPU backend in Node, on Dawn (npm `webgpu`) and whatever Vulkan driver there is: Mesa's lavapipe computes in software and has
 * `shader-f16`. With the project's kernels, for tests.
 */
import { findBackendFactory, registerBackend, removeBackend, setBackend } from '@tensorflow/tfjs-core'
import { installWebgpuKernels } from '../install'

/** A device with 16-bit floats where the adapter has them; null, with the reason, where there is no adapter. */
export async function nodeDevice(): Promise<
  { device: GPUDevice; info: GPUAdapterInfo } | { reason: string }
> {
  let gpu: GPU
  try {
    const { create, globals } = await import('webgpu')
    Object.assign(globalThis, globals)
    gpu = create([])
  } catch (error) {
    return { reason: `Dawn does not load: ${String(error)}` }
  }
  // tfjs asks the browser what it has.
  Object.defineProperty(globalThis, 'navigator', { value: { gpu, userAgent: 'Node' }, configurable: true })
  const adapter = await gpu.requestAdapter()
  if (!adapter) return { reason: 'no Vulkan driver that Dawn accepts (Mesa 24 or later has one: lavapipe)' }
  const requiredFeatures = (['shader-f16'] as const).filter((feature) => adapter.features.has(feature))
  return { device: await adapter.requestDevice({ requiredFeatures }), info: adapter.info }
}

/**
 * Work-around: on lavapipe Dawn sometimes notices only at the next submit that an earlier one has ended, so a read can wait for half a
 * minute. Submits nothing, often, until the returned function is called. Delete when reads no longer stall without it.
 */
export function nudge(device: GPUDevice): () => void {
  const timer = setInterval(() => device.queue.submit([]), 20)
  return () => clearInterval(timer)
}

/** Makes webgpu on this device the current tfjs backend, with the project's kernels. */
export async function startNodeWebgpu(device: GPUDevice, info: GPUAdapterInfo): Promise<void> {
  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu')
  if (findBackendFactory('webgpu')) removeBackend('webgpu') // the one that tfjs registers on a device of its own
  registerBackend('webgpu', () => new WebGPUBackend(device, info))
  if (!(await setBackend('webgpu'))) throw new Error('tfjs could not start its WebGPU backend')
  installWebgpuKernels()
}

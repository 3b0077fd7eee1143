import {
  backend,
  findBackend,
  ready,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core'
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu'
import type { BackendWebgpu } from '../kernels/webgpu/backendWebgpu'
import { installWebgpuKernels } from '../kernels/webgpu/install'
import { compileAhead } from '../kernels/webgpu/runProgram'
import type { RunningBackend } from './backend'

/** Limits that programs may need, or can use, beyond WebGPU's defaults. */
const LIMITS = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxStorageBuffersPerShaderStage',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const

/** tfjs's WebGPU backend with this book's kernels over it, on a device of our own, since tfjs's has no handler for its loss. */
export async function startWebgpu(): Promise<RunningBackend> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) throw new Error('no adapter')
  const requiredLimits = Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]]))
  const requiredFeatures = (['shader-f16'] as const).filter((feature) => adapter.features.has(feature))
  const device = await adapter.requestDevice({ requiredLimits, requiredFeatures })
  if (findBackend('webgpu')) removeBackend('webgpu')
  registerBackend('webgpu', () => new WebGPUBackend(device, adapter.info), 3)
  if (!(await setBackend('webgpu'))) throw new Error('tfjs could not start its WebGPU backend')
  await ready()
  installWebgpuKernels()
  return {
    name: 'webgpu',
    device: describeAdapter(adapter),
    lost: device.lost.then(({ message }) => message || 'WebGPU device lost'),
    loseDevice: () => device.destroy(),
    compileAhead: (work) => compileAhead(backend() as unknown as BackendWebgpu, work),
  }
}

/** What the browser tells of an adapter, in a line. */
export function describeAdapter({ info }: GPUAdapter): string {
  return (
    info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(' ') || 'WebGPU'
  )
}

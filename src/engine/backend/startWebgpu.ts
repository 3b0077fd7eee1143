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
import { timeVariants } from '../kernels/webgpu/variants'
import { describeAdapter, isSoftwareGpu } from './adapter'
import type { RunningBackend } from './backend'
import { settleVariant } from './rememberedVariant'

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
export async function startWebgpu(now: () => number): Promise<RunningBackend> {
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
  const name = describeAdapter(adapter)
  // A processor that plays a graphics card has no use for workgroup memory, and compiles what uses it for seconds (ADR 0008).
  if (!isSoftwareGpu(adapter))
    await settleVariant(device, name, (variants) => timeVariants(device, variants, now))
  return {
    name: 'webgpu',
    device: name,
    lost: device.lost.then(({ message }) => message || 'WebGPU device lost'),
    loseDevice: () => device.destroy(),
    compileAhead: (work) => compileAhead(backend() as unknown as BackendWebgpu, work),
  }
}

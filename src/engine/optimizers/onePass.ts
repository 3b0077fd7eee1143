import { engine, getBackend, getKernel, type NamedTensorMap, type Tensor1D } from '@tensorflow/tfjs-core'

/**
 * An update by one kernel that reads and writes each vector once (kernels/wasm): the new θ and slots, or null where the current backend
 * has no such kernel and the rule is composed of tfjs operations instead.
 */
export function onePassUpdate(
  kernel: string,
  inputs: NamedTensorMap,
  attributes: Record<string, number>,
): { theta: Tensor1D; slots: Tensor1D[] } | null {
  if (!getKernel(kernel, getBackend())) return null
  const outputs = engine().runKernel(kernel, inputs, attributes) as unknown as Tensor1D[]
  const [theta, ...slots] = outputs
  return theta ? { theta, slots } : null
}

import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'

/** Name of the kernel in tfjs's registry. */
export const RELU_BIAS_GRAD = 'ReluBiasGrad'

/** [dy where y > 0, its sum per channel] for y = relu(z + bias), channels last; see assembly/activation.ts for its error. */
export const reluBiasGrad = (({
  inputs,
  backend,
}: KernelCall<{ dy: TensorInfo; y: TensorInfo }, unknown>) => {
  const { dy, y } = inputs
  const [batch = 1, ...rest] = y.shape
  const channels = rest.at(-1) ?? 1
  const pixels = rest.slice(0, -1).reduce((product, size) => product * size, 1)
  const masked = backend.makeOutput(y.shape, 'float32')
  const biasGradient = backend.makeOutput([channels], 'float32')
  // prettier-ignore
  kernelsOf(backend).binary.reluBiasGradient(
    pointerOf(backend, dy), pointerOf(backend, y), pointerOf(backend, masked), pointerOf(backend, biasGradient),
    batch, pixels, channels,
  )
  return [masked, biasGradient]
}) as unknown as KernelFunc

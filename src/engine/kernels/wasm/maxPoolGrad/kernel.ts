import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import { poolGeometry, type PoolAttrs } from '../../poolGeometry'
import { poolSizes } from '../pooling'

/**
 * tfjs `MaxPoolGrad`. Replaces the stock kernel of tfjs 4.22, which loses the gradient of windows whose inputs are all ≤ 0 (its running
 * maximum starts at the smallest positive float); the first of equal maxima wins, as on the cpu backend.
 */
export const maxPoolGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<{ dy: TensorInfo; input: TensorInfo }, PoolAttrs>) => {
  const { dy, input } = inputs
  const dx = backend.makeOutput(input.shape, 'float32')
  kernelsOf(backend).binary.maxPoolGradient(
    pointerOf(backend, input),
    pointerOf(backend, dy),
    pointerOf(backend, dx),
    ...poolSizes(poolGeometry(input.shape, attrs)),
  )
  return dx
}) as unknown as KernelFunc

import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from '../backendWasm'
import { kernelsOf } from '../instance'
import { poolGeometry, type PoolAttrs } from '../../poolGeometry'
import { poolSizes } from '../pooling'

interface Attrs extends PoolAttrs {
  /** The true derivative of `AvgPool`, whose windows are divided by their pixels inside the image. */
  readonly insideOnly?: boolean
}

/**
 * tfjs `AvgPoolGrad`. As in tfjs 4.22, and as its suite demands, dy is divided by the whole window, padding included, although the forward
 * pass does not count padding; with `insideOnly` it is not. Without padding both are the same.
 */
export const avgPoolGrad = (({
  inputs,
  attrs,
  backend,
}: KernelCall<{ dy: TensorInfo; input: TensorInfo }, Attrs>) => {
  const { dy, input } = inputs
  const dx = backend.makeOutput(input.shape, 'float32')
  const g = poolGeometry(input.shape, attrs)
  const divisor = attrs.insideOnly ? 0 : g.filterHeight * g.filterWidth
  kernelsOf(backend).binary.avgPoolGradient(
    pointerOf(backend, dy),
    pointerOf(backend, dx),
    ...poolSizes(g),
    divisor,
  )
  return dx
}) as unknown as KernelFunc

/* What the pooling kernels share: the binary's parameters, and the forward pass. */
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from './backendWasm'
import { kernelsOf } from './instance'
import type { Override } from '../override'
import { poolGeometry, type PoolAttrs } from '../poolGeometry'

/** The geometry in the order of the binary's parameters. */
export function poolSizes(g: ReturnType<typeof poolGeometry>) {
  // prettier-ignore
  return [
    g.batchSize, g.inHeight, g.inWidth, g.inChannels, g.outHeight, g.outWidth,
    g.filterHeight, g.filterWidth, g.strideHeight, g.strideWidth, g.padInfo.top, g.padInfo.left,
  ] as const
}

/** A pooling's forward pass for float32, by one function of the binary; the stock kernel refuses the rest. */
export const pooling =
  (operation: 'avgPool' | 'maxPool'): Override =>
  (stock) =>
    ((call: KernelCall<{ x: TensorInfo }, PoolAttrs>) => {
      const { inputs, attrs, backend } = call
      if (inputs.x.dtype !== 'float32') return stock(call)
      const g = poolGeometry(inputs.x.shape, attrs)
      const out = backend.makeOutput(g.outShape, 'float32')
      kernelsOf(backend).binary[operation](
        pointerOf(backend, inputs.x),
        pointerOf(backend, out),
        ...poolSizes(g),
      )
      return out
    }) as unknown as KernelFunc

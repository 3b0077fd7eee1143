/* What the pooling kernels share: geometry, and the forward pass. */
import { backend_util, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { pointerOf, type KernelCall } from './backendWasm'
import { kernelsOf } from './instance'
import type { Override } from '../override'

/** The attributes of tfjs's pooling kernels. */
export interface PoolAttrs {
  readonly filterSize: number | [number, number]
  readonly strides: number | [number, number]
  readonly pad: 'valid' | 'same' | number | backend_util.ExplicitPadding
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

/** Geometry of a pooling layer over x [batch, height, width, channels]. */
export function poolGeometry(xShape: number[], { filterSize, strides, pad, dimRoundingMode }: PoolAttrs) {
  const shape = xShape as [number, number, number, number]
  return backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode)
}

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

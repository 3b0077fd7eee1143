/* Shapes of a 2-D pooling, from the attributes that tfjs passes to its kernels. */
import { backend_util } from '@tensorflow/tfjs-core'

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

/*
 * Names of kernels that compute whole passes of a layer, which tfjs has not; the layers ask the current backend for them and put elementary
 * operations together where it has none.
 */

/** { x [rows, in], weight [in, out], bias [out] }, attribute `relu` → x·weight + bias, at least 0 with `relu`. */
export const AFFINE = 'Affine'

/** { x, weight, dy [rows, out] } and y, if a ReLU made it → [dL/dx, dL/dweight, dL/dbias]. */
export const AFFINE_GRAD = 'AffineGrad'

/**
 * { x, filter, y = relu(conv(x, filter) + bias), dy }, stride 1, and `ConvReluGradAttrs` → [dL/dfilter, dL/dbias, dL/dx unless `isFirst`].
 */
export const CONV_RELU_GRAD = 'ConvReluGrad'

export interface ConvReluGradAttrs {
  pad: number
  /** dL/dx is not wanted. */
  isFirst: boolean
  /** dy is 0 already where y is. */
  isMasked: boolean
  /** dL/dx is to be 0 where x is, since a ReLU made x. */
  isRectified: boolean
}

/** { dy, x } of a 2×2 max pooling with stride 2 of what a ReLU made → dL/dx, 0 where x is. */
export const RECTIFIED_MAX_POOL_GRAD = 'RectifiedMaxPoolGrad'

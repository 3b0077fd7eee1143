/** The filter gradient of a convolution as im2col and one product of matrices, where the backend's own is one thread a weight. */
import { concat, matMul, pad, reshape, stridedSlice, type Tensor4D } from '@tensorflow/tfjs-core'

/**
 * dL/dfilter [kh, kw, in, out], summed over the batch: each tap of the filter multiplies one shifted, strided view of the padded
 * input, so the views side by side, [batch·h′·w′, kh·kw·in], transposed, times dL/d(output) [batch·h′·w′, out]. Call inside `tf.tidy`.
 */
export function filterGradientByIm2col(
  x: Tensor4D,
  dy: Tensor4D,
  [kernelHeight, kernelWidth, channelsIn, channelsOut]: [number, number, number, number],
  { pad: margin, stride = 1 }: { pad: number; stride?: number },
): Tensor4D {
  const [batch, height, width] = dy.shape
  const around: [number, number] = [margin, margin]
  const padded: Tensor4D = margin > 0 ? pad(x, [[0, 0], around, around, [0, 0]]) : x
  const views: Tensor4D[] = []
  for (let row = 0; row < kernelHeight; row++)
    for (let column = 0; column < kernelWidth; column++) {
      const end = [batch, row + (height - 1) * stride + 1, column + (width - 1) * stride + 1, channelsIn]
      views.push(stridedSlice(padded, [0, row, column, 0], end, [1, stride, stride, 1]) as Tensor4D)
    }
  const rows = batch * height * width
  const columns = reshape(concat(views, 3), [rows, views.length * channelsIn])
  const product = matMul(columns, reshape(dy, [rows, channelsOut]), true, false)
  return reshape(product, [kernelHeight, kernelWidth, channelsIn, channelsOut])
}

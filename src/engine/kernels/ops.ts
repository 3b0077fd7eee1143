/* Differentiable operations that run on every backend and take the project's fused kernels where they are installed. */
import {
  add,
  conv2d,
  engine,
  getBackend,
  getKernel,
  relu,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { CONV_BIAS_RELU } from './wasm/convBiasRelu/kernel'

/**
 * relu(conv2d(x, filter, stride, pad) + bias), the same number of zeros on every side.
 *
 * Without the fused kernel it is the composition of tfjs's own operations, which differentiate by themselves. `tf.fused.conv2d` is no
 * alternative: it takes itself apart again while gradients are recorded.
 */
export function convBiasRelu(
  x: Tensor4D, // [batch, height, width, inChannels]
  filter: Tensor4D, // [height, width, inChannels, outChannels]
  bias: Tensor1D, // [outChannels]
  pad: number,
  stride = 1,
): Tensor4D {
  const padding = explicitPadding(filter, pad)
  if (getKernel(CONV_BIAS_RELU, getBackend())) {
    const attrs = { strides: [stride, stride], pad: padding, dataFormat: 'NHWC', dilations: [1, 1] }
    return engine().runKernel(CONV_BIAS_RELU, { x, filter, bias }, attrs) as Tensor4D
  }
  return relu(add(conv2d(x, filter, stride, padding), bias))
}

/**
 * Work-around: tfjs 4.22 computes the output width of a numeric `pad` from the filter's height (conv_util.computeOutputShape2D), so a
 * filter that is not square needs its padding spelled out. Delete when tfjs mends it.
 */
function explicitPadding(
  filter: Tensor4D,
  pad: number,
): number | [[0, 0], [number, number], [number, number], [0, 0]] {
  return filter.shape[0] === filter.shape[1]
    ? pad
    : [
        [0, 0],
        [pad, pad],
        [pad, pad],
        [0, 0],
      ]
}

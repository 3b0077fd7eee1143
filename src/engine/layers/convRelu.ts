import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { conv2dBiasRelu, convReluGradient } from './ops'

/**
 * `side`×`side` convolution, stride 1, bias and ReLU in one step. Input [batch, h, w, in], output
 * [batch, h + 2·pad − side + 1, …, out].
 */
export function convRelu(
  name: string,
  channelsIn: number,
  channelsOut: number,
  pad: number,
  side = 3,
): Layer {
  return {
    name,
    kind: 'convolution',
    pad,
    hasRelu: true,
    parameters: [
      { name: 'filter', shape: [side, side, channelsIn, channelsOut], fanIn: side * side * channelsIn },
      { name: 'bias', shape: [channelsOut] },
    ],
    forward(input, parameters, { isFirst = false, isRectified = false }) {
      const x = input as Tensor4D
      const [filter, bias] = parameters as [Tensor4D, Tensor1D]
      const y = conv2dBiasRelu(x, filter, bias, pad)
      return {
        output: y,
        backward(dOutput, isMasked = false) {
          const inputs = { x, filter, y, dy: dOutput as Tensor4D }
          return convReluGradient(inputs, { pad, isFirst, isMasked, isRectified })
        },
      }
    },
  }
}

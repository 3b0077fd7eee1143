import type { Tensor1D, Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { conv2dBiasRelu, conv2dFilterGradient, conv2dInputGradient, reluBiasGradient } from './ops'

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
    forward(input, parameters, { isFirst }) {
      const x = input as Tensor4D
      const [filter, bias] = parameters as [Tensor4D, Tensor1D]
      const y = conv2dBiasRelu(x, filter, bias, pad)
      return {
        output: y,
        backward(dOutput) {
          const { dSum, dBias } = reluBiasGradient(dOutput as Tensor4D, y)
          return {
            dInput: isFirst ? dSum : conv2dInputGradient(dSum, filter, x.shape, pad),
            dParameters: [conv2dFilterGradient(x, dSum, filter.shape, pad), dBias],
          }
        },
      }
    },
  }
}

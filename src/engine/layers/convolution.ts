import { conv2d, sum, type Tensor1D, type Tensor4D, add } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { conv2dFilterGradient, conv2dInputGradient } from './ops'

export interface ConvolutionShape {
  side: number
  stride?: number
  pad: number
  /** Left out before a batch norm, which takes a constant away again. */
  hasBias?: boolean
}

/**
 * `side`×`side` convolution without ReLU. Input [batch, h, w, in], output
 * [batch, ⌊(h + 2·pad − side)/stride⌋ + 1, …, out].
 */
export function convolution(
  name: string,
  channelsIn: number,
  channelsOut: number,
  { side, stride = 1, pad, hasBias = true }: ConvolutionShape,
): Layer {
  return {
    name,
    kind: 'convolution',
    pad,
    parameters: [
      { name: 'filter', shape: [side, side, channelsIn, channelsOut], fanIn: side * side * channelsIn },
      ...(hasBias ? [{ name: 'bias', shape: [channelsOut] }] : []),
    ],
    forward(input, parameters, { isFirst = false }) {
      const x = input as Tensor4D
      const [filter, bias] = parameters as [Tensor4D, Tensor1D?]
      const sums = conv2d(x, filter, stride, pad)
      return {
        output: bias ? add(sums, bias) : sums,
        backward(dOutput) {
          const dy = dOutput as Tensor4D
          return {
            dInput: isFirst ? dy : conv2dInputGradient(dy, filter, x.shape, { pad, stride }),
            dParameters: [
              conv2dFilterGradient(x, dy, filter.shape, { pad, stride }),
              ...(bias ? [sum(dy, [0, 1, 2])] : []),
            ],
          }
        },
      }
    },
  }
}

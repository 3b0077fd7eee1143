import { avgPool, engine, maxPool, MaxPoolGrad, AvgPoolGrad, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'

export interface PoolWindow {
  side: number
  stride: number
  pad: number
  /** The mean of the window in place of its largest. */
  average?: boolean
}

/** Pooling with any window: [batch, h, w, c] → [batch, ⌊(h + 2·pad − side)/stride⌋ + 1, …, c]; padding counts in no mean. */
export function windowPool(name: string, { side, stride, pad, average = false }: PoolWindow): Layer {
  return {
    name,
    kind: 'pooling',
    parameters: [],
    forward(input) {
      const x = input as Tensor4D
      const y = average ? avgPool(x, side, stride, pad) : maxPool(x, side, stride, pad)
      const attributes = {
        filterSize: side,
        strides: stride,
        pad,
        dimRoundingMode: null as unknown as string,
      }
      return {
        output: y,
        backward: (dy) => ({
          dInput: average
            ? engine().runKernel(AvgPoolGrad, { dy, input: x }, attributes)
            : engine().runKernel(MaxPoolGrad, { dy, input: x, output: y }, attributes),
          dParameters: [],
        }),
      }
    },
  }
}

import { broadcastTo, div, mean, reshape, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'

/** The mean of each channel: [batch, h, w, c] → [batch, c]. */
export const globalAverage = (name: string): Layer<'average'> => ({
  name,
  kind: 'average',
  parameters: [],
  forward(input) {
    const x = input as Tensor4D
    const [batch, height, width, channels] = x.shape
    return {
      output: mean(x, [1, 2]),
      backward: (dy) => ({
        dInput: broadcastTo(reshape(div(dy, height * width), [batch, 1, 1, channels]), x.shape),
        dParameters: [],
      }),
    }
  },
})

import { pad4d, slice4d, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'

/** Channels of zeros behind those that are there: [batch, h, w, in] → [batch, h, w, out], the shortcut A of He et al. 2015. */
export const padChannels = (name: string, channelsIn: number, channelsOut: number): Layer => ({
  name,
  kind: 'pooling',
  parameters: [],
  forward(input) {
    const more = channelsOut - channelsIn
    return {
      output: pad4d(input as Tensor4D, [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, more],
      ]),
      backward: (dy) => ({
        dInput: slice4d(dy as Tensor4D, [0, 0, 0, 0], [-1, -1, -1, channelsIn]),
        dParameters: [],
      }),
    }
  },
})

import { reshape } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'

/** [batch, h, w, c] → [batch, h·w·c]; the order is row, column, channel. */
export function flatten(name: string): Layer {
  return {
    name,
    kind: 'flatten',
    parameters: [],
    forward: (x) => ({
      output: reshape(x, [x.shape[0]!, -1]),
      backward: (dy) => ({ dInput: reshape(dy, x.shape), dParameters: [] }),
    }),
  }
}

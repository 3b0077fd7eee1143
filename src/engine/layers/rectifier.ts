import { relu } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { maskWhereZero } from './ops'

/** y = max(0, x), of any shape. */
export const rectifier = (name: string): Layer<'activation'> => ({
  name,
  kind: 'activation',
  hasRelu: true,
  parameters: [],
  forward(x) {
    const y = relu(x)
    return {
      output: y,
      backward: (dy, isMasked = false) => ({ dInput: isMasked ? dy : maskWhereZero(dy, y), dParameters: [] }),
    }
  },
})

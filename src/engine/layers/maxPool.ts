import { maxPool as tfMaxPool, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Layer } from './layer'
import { maxPoolGradient } from './ops'

/** 2×2 max pooling, stride 2. Input [batch, h, w, c], output [batch, h/2, w/2, c]. */
export function maxPool(name: string): Layer {
  return {
    name,
    kind: 'pooling',
    parameters: [],
    forward(x, _parameters, { isRectified = false }) {
      const y = tfMaxPool(x as Tensor4D, 2, 2, 'valid')
      return {
        output: y,
        backward: (dy) => ({
          ...maxPoolGradient(dy as Tensor4D, x as Tensor4D, y, isRectified),
          dParameters: [],
        }),
      }
    },
  }
}

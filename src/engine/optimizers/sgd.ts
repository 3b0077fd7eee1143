import { mul, sub } from '@tensorflow/tfjs-core'
import type { Optimizer } from './optimizer'

/** θ ← θ − η·g. */
export const sgd: Optimizer = {
  slots: 0,
  update: (theta, gradient, _slots, learningRate) => ({
    theta: sub(theta, mul(gradient, learningRate)),
    slots: [],
  }),
}

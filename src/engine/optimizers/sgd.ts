import { mul, sub } from '@tensorflow/tfjs-core'
import { SGD_UPDATE } from '../kernels/wasm/sgdUpdate/kernel'
import { onePassUpdate } from './onePass'
import type { Optimizer } from './optimizer'

/** θ ← θ − η·g. */
export const sgd: Optimizer = {
  slots: 0,
  update: (theta, gradient, _slots, learningRate) =>
    onePassUpdate(SGD_UPDATE, { theta, gradient }, { rate: learningRate }) ?? {
      theta: sub(theta, mul(gradient, learningRate)),
      slots: [],
    },
}

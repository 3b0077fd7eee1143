import { add, div, mul, sqrt, square, sub, type Tensor1D } from '@tensorflow/tfjs-core'
import { ADAGRAD_UPDATE } from '../kernels/wasm/adaGradUpdate/kernel'
import { onePassUpdate } from './onePass'
import type { Optimizer } from './optimizer'

/** Keeps the quotient finite where no gradient has arrived yet; the book's value. */
const EPSILON = 1e-7

/** h ← h + g², θ ← θ − η·g/(√h + ε) (Duchi et al. 2011). */
export const adaGrad: Optimizer = {
  slots: 1,
  update(theta, gradient, [h], learningRate) {
    const attributes = { rate: learningRate, epsilon: EPSILON }
    const updated = onePassUpdate(ADAGRAD_UPDATE, { theta, gradient, h: h! }, attributes)
    if (updated) return updated
    const sumOfSquares: Tensor1D = add(h!, square(gradient))
    const move = div(mul(gradient, learningRate), add(sqrt(sumOfSquares), EPSILON))
    return { theta: sub(theta, move), slots: [sumOfSquares] }
  },
}

import { add, div, mul, sqrt, square, sub, type Tensor1D } from '@tensorflow/tfjs-core'
import { ADAM_UPDATE } from '../kernels/wasm/adamUpdate/kernel'
import { onePassUpdate } from './onePass'
import type { Optimizer } from './optimizer'

const BETA1 = 0.9
const BETA2 = 0.999
/** The book's code has 1e-7; Kingma & Ba print 1e-8. */
const EPSILON = 1e-7

/**
 * Adam (Kingma & Ba 2015) in the book's form, the bias corrections folded into the rate:
 * m ← m + (1 − β₁)(g − m), v ← v + (1 − β₂)(g² − v), θ ← θ − η·√(1 − β₂ᵗ)/(1 − β₁ᵗ)·m/(√v + ε).
 */
export const adam: Optimizer = {
  slots: 2,
  update(theta, gradient, [m, v], learningRate, step) {
    const rate = (learningRate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step)
    const attributes = { rate, beta1: BETA1, beta2: BETA2, epsilon: EPSILON }
    const updated = onePassUpdate(ADAM_UPDATE, { theta, gradient, m: m!, v: v! }, attributes)
    if (updated) return updated
    const m1: Tensor1D = add(m!, mul(sub(gradient, m!), 1 - BETA1))
    const v1: Tensor1D = add(v!, mul(sub(square(gradient), v!), 1 - BETA2))
    const move = div(mul(m1, rate), add(sqrt(v1), EPSILON))
    return { theta: sub(theta, move), slots: [m1, v1] }
  },
}

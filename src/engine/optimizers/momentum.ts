import { add, mul, sub, type Tensor1D } from '@tensorflow/tfjs-core'
import { MOMENTUM_UPDATE } from '../kernels/wasm/momentumUpdate/kernel'
import { onePassUpdate } from './onePass'
import type { Optimizer } from './optimizer'

const FRICTION = 0.9

/** v ← 0.9·v − η·g, θ ← θ + v (Polyak 1964, as in chapter 6). */
export const momentum: Optimizer = {
  slots: 1,
  update(theta, gradient, [velocity], learningRate) {
    const attributes = { rate: learningRate, friction: FRICTION }
    const updated = onePassUpdate(MOMENTUM_UPDATE, { theta, gradient, velocity: velocity! }, attributes)
    if (updated) return updated
    const v: Tensor1D = sub(mul(velocity!, FRICTION), mul(gradient, learningRate))
    return { theta: add(theta, v), slots: [v] }
  },
}

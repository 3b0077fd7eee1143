import type { Tensor1D } from '@tensorflow/tfjs-core'

/**
 * A rule that moves the parameters θ against their gradient (chapter 6).
 *
 * `slots` are the vectors that it remembers between steps, each as long as θ, all starting at 0. `step` counts from 1.
 */
export interface Optimizer {
  slots: number
  update(
    theta: Tensor1D,
    gradient: Tensor1D,
    slots: Tensor1D[],
    learningRate: number,
    step: number,
  ): { theta: Tensor1D; slots: Tensor1D[] }
}

/**
 * Asynchronous training made repeatable: n workers that take turns, each with a gradient that is n − 1 updates old. Real ones
 * come in whatever order they finish; with workers of one pace that order is a turn, and the gradients are as stale as here.
 * Section 8.3.3 tells it.
 */
import type { Tensor1D } from '@tensorflow/tfjs-core'

export class PastParameters {
  private readonly kept: Float32Array[] = []

  /** `staleness`: updates between the θ of a gradient and the θ that it changes. */
  constructor(private readonly staleness: number) {}

  /** θ for the gradients of the next step, of which `theta` is the newest; null where that is the newest itself. */
  next(theta: Tensor1D): Float32Array | null {
    if (this.staleness === 0) return null
    this.kept.push(theta.dataSync<'float32'>().slice())
    if (this.kept.length > this.staleness + 1) this.kept.shift()
    return this.kept[0]!
  }
}

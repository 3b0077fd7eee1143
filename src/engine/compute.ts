/** Who computes a step: the current backend as one, or several workers (parallel/dataParallel.ts). */
import type { Tensor1D } from '@tensorflow/tfjs-core'
import type { Batch } from './datasets/batch'
import type { Model } from './model'

export interface Compute {
  /** One optimizer step; returns what `Model.update` returns. */
  step(batch: Batch, learningRate: number): Tensor1D | Promise<Tensor1D>
  /** Logits [n × 10] of images [n, 784] in 0–1, in inference mode. */
  logits(pixels: Float32Array): Promise<Float32Array>
  /** Calls of `logits` that are worth having under way together. */
  inFlight: number
}

/** The whole batch on the current backend. */
export const onCurrentBackend = (model: Model): Compute => ({
  step: (batch, learningRate) => model.trainStep(batch, learningRate),
  async logits(pixels) {
    const logits = model.logits(pixels)
    const values = await logits.data<'float32'>()
    logits.dispose()
    return values
  },
  inFlight: 1,
})

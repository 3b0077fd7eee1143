/** What the page may ask of a network besides training it. */
import { softmax, tidy } from '@tensorflow/tfjs-core'
import { pixelsOf } from './activations'
import type { Model } from './model'
import { toCommonWeights } from './networks/dropoutConvention'
import type { Weights } from './protocol'

/** θ as files hold it, in the convention of dropout at training, and the step it is of. */
export async function readCommonWeights(model: Model): Promise<{ weights: Weights; step: number }> {
  const { values, step } = await model.read()
  return { weights: toCommonWeights({ tensors: model.network.tensors, values }, model.plan.variant), step }
}

/** Probabilities [10] of one image of 784 bytes. */
export async function predict(model: Model, image: Uint8Array): Promise<Float32Array> {
  const probabilities = tidy(() => softmax(model.logits(pixelsOf(image))))
  const values = await probabilities.data<'float32'>()
  probabilities.dispose()
  return values.slice()
}

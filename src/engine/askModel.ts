/** What the page may ask of a network besides training it. */
import { softmax, tidy } from '@tensorflow/tfjs-core'
import { pixelsOf } from './activations'
import type { Model } from './model'
import { toCommonWeights } from './networks/dropoutConvention'
import type { Plan, Variant, Weights } from './protocol'

/** How the plan's network scales for dropout; one given as text does so at training. */
export const conventionOf = ({ layers, variant }: Plan): Variant =>
  layers === undefined ? variant : 'repaired'

/** θ as files hold it, in the convention of dropout at training, and the step it is of. */
export async function readCommonWeights(
  model: Model,
): Promise<{ weights: Weights; step: number; norms?: Weights }> {
  const { values, step } = await model.read()
  const weights = toCommonWeights({ tensors: model.network.tensors, values }, conventionOf(model.plan))
  return { weights, step, ...(model.knownNorms() && { norms: model.norms.asWeights() }) }
}

/** Probabilities [10] of one image of 784 bytes. */
export async function predict(model: Model, image: Uint8Array): Promise<Float32Array> {
  const probabilities = tidy(() => softmax(model.logits(pixelsOf(image))))
  const values = await probabilities.data<'float32'>()
  probabilities.dispose()
  return values.slice()
}

/**
 * Weights leave the book in today's convention, in which inference does not rescale. The `book` variant learns with the
 * original's (inference multiplies by ½ after each dropout), so export folds those factors into the last layer and
 * import takes them out again; predictions are the same.
 */
import type { Variant, Weights } from '../protocol'

/** y = ½·(½h·W + b) = h·(¼W) + ½b. */
const FOLD: Record<string, number> = { 'affine2.weight': 0.25, 'affine2.bias': 0.5 }

function rescale(weights: Weights, factorOf: (name: string) => number): Weights {
  const values = weights.values.slice()
  let offset = 0
  for (const { name, shape } of weights.tensors) {
    const end = offset + shape.reduce((product, n) => product * n, 1)
    const factor = factorOf(name)
    if (factor !== 1) for (let i = offset; i < end; i++) values[i]! *= factor
    offset = end
  }
  return { tensors: weights.tensors, values }
}

/** From the plan's own convention to the common one. */
export const toCommonWeights = (weights: Weights, variant: Variant): Weights =>
  variant === 'book' ? rescale(weights, (name) => FOLD[name] ?? 1) : weights

/** From the common convention to the plan's own. */
export const fromCommonWeights = (weights: Weights, variant: Variant): Weights =>
  variant === 'book' ? rescale(weights, (name) => 1 / (FOLD[name] ?? 1)) : weights

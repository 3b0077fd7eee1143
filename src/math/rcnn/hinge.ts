/**
 * A linear support vector machine: the weights that make ½‖w‖² + C·Σ max(0, 1 − y·(w·x)) least, found by coordinate ascent on its dual
 * (Hsieh et al., 2008). The last weight belongs to a feature that is 1 everywhere and is the bias; it is held small like the others.
 */
import { shuffle, stream } from '../rng'

export interface HingeData {
  /** [rows · features]. */
  features: Float32Array
  /** [rows], 1 or −1. */
  signs: Int8Array
}

export interface HingeOptions {
  /** What one unit of a miss costs. */
  cost: number
  /** Times that all rows are looked at, at most. */
  passes: number
  /** Stops when a pass finds no slope of the dual greater than this. */
  tolerance: number
  seed: number
}

/** Weights [features + 1]. */
export function fitHinge(
  { features, signs }: HingeData,
  { cost, passes, tolerance, seed }: HingeOptions,
): Float64Array {
  const rows = signs.length
  const count = features.length / rows
  const weights = new Float64Array(count + 1)
  const alphas = new Float64Array(rows)
  const squares = Float64Array.from({ length: rows }, (_, row) => {
    let sum = 1
    for (let i = 0; i < count; i++) sum += features[row * count + i]! ** 2
    return sum
  })
  const order = Uint32Array.from({ length: rows }, (_, row) => row)
  for (let pass = 0; pass < passes; pass++) {
    let steepest = 0
    for (const row of shuffle(order, stream(seed, 'hinge', pass))) {
      const sign = signs[row]!
      const alpha = alphas[row]!
      const slope = sign * scoreOf(weights, features, row) - 1
      // Where alpha is at its bound only a slope that leads back counts.
      const free = alpha === 0 ? Math.min(0, slope) : alpha === cost ? Math.max(0, slope) : slope
      steepest = Math.max(steepest, Math.abs(free))
      if (free === 0) continue
      alphas[row] = Math.min(cost, Math.max(0, alpha - slope / squares[row]!))
      const change = (alphas[row]! - alpha) * sign
      for (let i = 0; i < count; i++) weights[i]! += change * features[row * count + i]!
      weights[count]! += change
    }
    if (steepest < tolerance) break
  }
  return weights
}

/** w·x + b of a row; `weights` as `fitHinge` gives them. */
export function scoreOf(weights: ArrayLike<number>, features: Float32Array, row: number): number {
  const count = weights.length - 1
  let score = weights[count]!
  for (let i = 0; i < count; i++) score += weights[i]! * features[row * count + i]!
  return score
}

/** What is made least, of weights as above. */
export function hingeObjective(
  { features, signs }: HingeData,
  weights: ArrayLike<number>,
  cost: number,
): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! ** 2 / 2
  signs.forEach((sign, row) => (sum += cost * Math.max(0, 1 - sign * scoreOf(weights, features, row))))
  return sum
}

/** R-CNN's last two learners (Girshick et al., 2014, section 2.3 and appendix C): a linear SVM and a box regression for each class. */
import { iou, type Box } from '../detection/boxes'
import { deltasBetween } from '../detection/boxCoding'
import { stream } from '../rng'
import { fitHinge, scoreOf } from './hinge'
import { fitRidge } from './ridge'

export const CLASSES = 10
/** Numbers that a box regression gives for each class. */
export const DELTAS = 4

/** A box that is learned from. */
export interface Example {
  box: Box
  /** Greatest IoU with a true box of each class, and that box. */
  nearest: { iou: number; box: Box | null }[]
  /** Of a true box itself: its class. */
  trueLabel: number | null
}

/** What a box is to the true boxes of its scene. */
export function exampleOf(
  box: Box,
  truths: readonly { box: Box; label: number }[],
  trueLabel: number | null = null,
): Example {
  const nearest: Example['nearest'] = Array.from({ length: CLASSES }, () => ({ iou: 0, box: null }))
  for (const truth of truths) {
    const shared = iou(box, truth.box)
    if (shared > nearest[truth.label]!.iou) nearest[truth.label] = { iou: shared, box: truth.box }
  }
  return { box, nearest, trueLabel }
}

/** The class that a box is trained as when the network is tuned: of the true box it meets by `least` or more, else null. */
export function answerOf({ nearest }: Example, least: number): number | null {
  const best = nearest.reduce((at, { iou }, label) => (iou > nearest[at]!.iou ? label : at), 0)
  return nearest[best]!.iou >= least ? best : null
}

/** The score of a class that was never seen: no box is one. */
export const NEVER = -10

export interface SvmOptions {
  cost: number
  /** A box is no example of a class only below this IoU with every object of it. */
  negativeIou: number
  /** Times that negatives which are not safely behind the margin are added. */
  rounds: number
  /** Negatives at the start, drawn at random. */
  first: number
  passes: number
  seed: number
}

export const SVM_OPTIONS: SvmOptions = {
  cost: 20,
  negativeIou: 0.3,
  rounds: 3,
  first: 400,
  passes: 200,
  seed: 1,
}

export interface FittedSvms {
  /** [features + 1, 10], the last row the biases. */
  weights: Float32Array
  /** Of each class: true boxes, negatives that there were, and those that were learned from in the end. */
  counts: { positives: number; negatives: number; hard: number }[]
}

/** One SVM a class; positives are the true boxes, negatives what meets none of the class, the hard ones of which are found by mining. */
export function fitSvms(
  examples: readonly Example[],
  features: Float32Array,
  options: SvmOptions = SVM_OPTIONS,
): FittedSvms {
  const count = features.length / examples.length
  // Divided by their mean length, so that the cost means the same for every network.
  const scale = meanLength(features, count)
  const scaled = features.map((value) => value / scale)
  const weights = new Float32Array((count + 1) * CLASSES)
  const counts = Array.from({ length: CLASSES }, (_, label) => {
    const positives: number[] = []
    const negatives: number[] = []
    examples.forEach(({ nearest, trueLabel }, row) => {
      if (trueLabel === label) positives.push(row)
      else if (nearest[label]!.iou < options.negativeIou) negatives.push(row)
    })
    if (positives.length === 0) {
      weights[count * CLASSES + label] = NEVER
      return { positives: 0, negatives: negatives.length, hard: 0 }
    }
    const { fitted, hard } = mine(scaled, count, positives, negatives, {
      ...options,
      seed: options.seed + label,
    })
    for (let i = 0; i < count; i++) weights[i * CLASSES + label] = fitted[i]! / scale
    weights[count * CLASSES + label] = fitted[count]!
    return { positives: positives.length, negatives: negatives.length, hard }
  })
  return { weights, counts }
}

function mine(
  features: Float32Array,
  count: number,
  positives: readonly number[],
  negatives: readonly number[],
  { first, rounds, cost, passes, seed }: SvmOptions,
): { fitted: Float64Array; hard: number } {
  const rng = stream(seed, 'first negatives')
  const share = first / Math.max(first, negatives.length)
  const cache = new Set(negatives.filter(() => rng.uniform() < share))
  let fitted = new Float64Array(count + 1)
  for (let round = 0; ; round++) {
    const rows = [...positives, ...cache]
    const chosen = new Float32Array(rows.length * count)
    rows.forEach((row, i) => chosen.set(features.subarray(row * count, (row + 1) * count), i * count))
    const signs = Int8Array.from(rows, (_, i) => (i < positives.length ? 1 : -1))
    fitted = fitHinge(
      { features: chosen, signs },
      { cost, passes, tolerance: 0.01, seed },
    ) as Float64Array<ArrayBuffer>
    if (round === rounds) break
    const found = negatives.filter((row) => !cache.has(row) && scoreOf(fitted, features, row) > -1)
    if (found.length === 0) break
    for (const row of found) cache.add(row)
  }
  return { fitted, hard: cache.size }
}

function meanLength(features: Float32Array, count: number): number {
  let sum = 0
  const rows = features.length / count
  for (let row = 0; row < rows; row++) {
    let square = 0
    for (let i = 0; i < count; i++) square += features[row * count + i]! ** 2
    sum += Math.sqrt(square)
  }
  return sum / rows || 1
}

export interface RegressionOptions {
  lambda: number
  /** Only boxes that meet an object by so much teach. */
  leastIou: number
  /** Boxes of a class that teach, at most, the first ones. */
  most: number
}

export const REGRESSION_OPTIONS: RegressionOptions = { lambda: 1000, leastIou: 0.6, most: 3000 }

/** Box regressions of all classes, [values + 1, 10 · 4], from values [examples, values]; zeros where a class has no example. */
export function fitRegressions(
  examples: readonly Example[],
  values: Float32Array,
  { lambda, leastIou, most }: RegressionOptions = REGRESSION_OPTIONS,
): Float32Array {
  const count = values.length / examples.length
  const out = new Float32Array((count + 1) * CLASSES * DELTAS)
  for (let label = 0; label < CLASSES; label++) {
    const rows = examples
      .flatMap(({ nearest }, row) => (nearest[label]!.iou >= leastIou ? [row] : []))
      .slice(0, most)
    if (rows.length === 0) continue
    const x = new Float32Array(rows.length * count)
    const y = new Float32Array(rows.length * DELTAS)
    rows.forEach((row, i) => {
      const { box, nearest } = examples[row]!
      x.set(values.subarray(row * count, (row + 1) * count), i * count)
      y.set(deltasBetween(box, nearest[label]!.box!), i * DELTAS)
    })
    const fitted = fitRidge({ rows: rows.length, x, y }, lambda)
    for (let i = 0; i <= count; i++)
      for (let d = 0; d < DELTAS; d++) out[(i * CLASSES + label) * DELTAS + d] = fitted[i * DELTAS + d]!
  }
  return out
}

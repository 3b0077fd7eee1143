/** Two filters of 3×3, and the one of 5×5 that does their work, on a real digit. */
import { compareResults, convolveByLoops } from '../../math/im2col'
import { composed } from '../../math/receptiveField'
import { stream } from '../../math/rng'

export const FILTERS = ['sideways', 'upwards', 'blur', 'sharpen', 'drawn'] as const
export type FilterName = (typeof FILTERS)[number]

const random = stream(1, 'filter')

/** [3 · 3], row by row. */
export const WEIGHTS: Record<FilterName, readonly number[]> = {
  sideways: [-1, 0, 1, -2, 0, 2, -1, 0, 1].map((w) => w / 4),
  upwards: [1, 2, 1, 0, 0, 0, -1, -2, -1].map((w) => w / 4),
  blur: [1, 2, 1, 2, 4, 2, 1, 2, 1].map((w) => w / 16),
  sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
  drawn: Array.from({ length: 9 }, () => random.normal() / 3),
}

/** Side of both results: 28 less what 5×5 takes at the edges. */
export const RESULT_SIDE = 24

export interface Compared {
  /** By the composed filter, and by the two in turn: [24 · 24], in 32-bit numbers. */
  atOnce: Float32Array
  inTurn: Float32Array
  /** In turn less at once. */
  difference: Float32Array
  /** The largest in magnitude, of the difference and of both results. */
  largestDifference: number
  largest: number
}

function run(x: Float32Array, weights: readonly number[]): Float32Array {
  const [side, kernel] = [Math.sqrt(x.length), Math.sqrt(weights.length)]
  const convolution = { input: [1, side, 1], filters: 1, kernel, stride: 1, pad: 0 }
  return convolveByLoops(x, Float32Array.from(weights), convolution)
}

/** `pixels`: [28 · 28] of 0–255. With `relu`, what the first filter makes is cut off at 0 before the second sees it. */
export function compareOn(
  pixels: Uint8Array,
  { first, second, relu }: { first: FilterName; second: FilterName; relu: boolean },
): Compared {
  const x = Float32Array.from(pixels, (value) => value / 255)
  const atOnce = run(x, composed(WEIGHTS[first], WEIGHTS[second]))
  const between = run(x, WEIGHTS[first])
  const inTurn = run(relu ? between.map((value) => Math.max(0, value)) : between, WEIGHTS[second])
  const { difference: largestDifference, largest } = compareResults(inTurn, atOnce)
  const { largest: largestAtOnce } = compareResults(atOnce, inTurn)
  return {
    atOnce,
    inTurn,
    difference: inTurn.map((value, i) => value - atOnce[i]!),
    largestDifference,
    largest: Math.max(largest, largestAtOnce),
  }
}

/** A transposed convolution, value by value: each value of a small map lays its filter down on a larger one, and what overlaps is added. */
import { bilinearWeights } from '../../math/bilinearFilter'
import { stream } from '../../math/rng'

export type Matrix = readonly (readonly number[])[]
export type Begun = 'bilinear' | 'random'
export type Factor = 2 | 4

/** Scores of one class on a coarse map: a stroke that leans. */
export const MAP: Matrix = [
  [0, 1, 7, 3],
  [0, 4, 8, 0],
  [2, 8, 3, 0],
  [6, 5, 0, 0],
]
export const CELLS = MAP.length
export const VALUES = CELLS ** 2

/** Four values meet in each new pixel; the deviation is that of He et al. (2015) for four inputs. */
const DEVIATION = Math.sqrt(2 / 4)

/** The filter, [side, side]: bilinear, or as a layer would begin otherwise. */
export function filterOf(begun: Begun, factor: Factor): Matrix {
  const weights = bilinearWeights(factor)
  if (begun === 'bilinear') return weights.map((y) => weights.map((x) => y * x))
  const rng = stream(1, 'transposed convolution', factor)
  return weights.map(() => weights.map(() => DEVIATION * rng.normal()))
}

/** How far the filter of a value reaches over the upper left corner of its own new pixels. */
const before = (factor: Factor): number => factor / 2

export interface Part {
  /** Which value of the map, by row and column. */
  row: number
  column: number
  value: number
  weight: number
}

/** What the first `count` values of the map add to a new pixel. */
export function partsAt(
  filter: Matrix,
  factor: Factor,
  at: { row: number; column: number },
  count = VALUES,
): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < count; i++) {
    const [row, column] = [Math.floor(i / CELLS), i % CELLS]
    const weight =
      filter[at.row - row * factor + before(factor)]?.[at.column - column * factor + before(factor)]
    if (weight !== undefined) parts.push({ row, column, value: MAP[row]![column]!, weight })
  }
  return parts
}

/** The larger map when the first `count` values have laid their filters down. */
export const sums = (filter: Matrix, factor: Factor, count: number): Matrix =>
  Array.from({ length: CELLS * factor }, (_, row) =>
    Array.from({ length: CELLS * factor }, (_, column) =>
      partsAt(filter, factor, { row, column }, count).reduce(
        (sum, { value, weight }) => sum + value * weight,
        0,
      ),
    ),
  )

/** The new pixels that value `i` reaches: upper left corner and side, inside the larger map or beyond. */
export const reachOf = (i: number, factor: Factor) => ({
  row: Math.floor(i / CELLS) * factor - before(factor),
  column: (i % CELLS) * factor - before(factor),
  side: 2 * factor,
})

/**
 * How a batch is divided. The division depends on the batch alone, never on how many workers there are, and shares are added
 * in their order: so the sum of their gradients is the same to the last bit on one worker, on four, and after one died.
 */
import { PIXELS } from '../datasets/dataset'
import type { Batch } from '../datasets/batch'
import type { Rows } from '../layers/layer'

/** A hundred images make four shares: fewer would idle cores, and more would transform the filters more often than it pays. */
const MOST_ROWS = 25

const MOST_REPLICAS = 4

/** Workers for a processor of so many cores: none where one core does all, and no more than a batch has shares. */
export const replicasFor = (cores: number): number => (cores > 1 ? Math.min(cores, MOST_REPLICAS) : 0)

/** The batch in shares of at most 25 rows, as even as can be. */
export function sharesOf(batch: Batch): { batch: Batch; rows: Rows }[] {
  const of = batch.labels.length
  const count = Math.ceil(of / MOST_ROWS)
  return Array.from({ length: count }, (_, i) => {
    const first = Math.floor((i * of) / count)
    const end = Math.floor(((i + 1) * of) / count)
    return {
      rows: { first, of },
      batch: {
        pixels: batch.pixels.slice(first * PIXELS, end * PIXELS),
        labels: batch.labels.slice(first, end),
      },
    }
  })
}

/** sum[i] += part[i], each rounded to f32. */
export function addInto(sum: Float32Array, part: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]!
}

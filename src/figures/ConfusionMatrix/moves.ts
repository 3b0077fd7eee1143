/** Where the keyboard goes in a 10 × 10 table. Pure. */

/** A cell of the matrix: rows are the true digit, columns what the net said. */
export interface Cell {
  truth: number
  predicted: number
}

const LAST = 9
const clamp = (value: number) => Math.min(Math.max(value, 0), LAST)

/** The cell that a key leads to, or null when the key is not ours. Stops at the edges. */
export function moveCell({ truth, predicted }: Cell, key: string): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return { truth: clamp(truth - 1), predicted }
    case 'ArrowDown':
      return { truth: clamp(truth + 1), predicted }
    case 'ArrowLeft':
      return { truth, predicted: clamp(predicted - 1) }
    case 'ArrowRight':
      return { truth, predicted: clamp(predicted + 1) }
    case 'Home':
      return { truth, predicted: 0 }
    case 'End':
      return { truth, predicted: LAST }
    default:
      return null
  }
}

/** The most frequent confusion, the first of equals; the top left cell when there is none. */
export function worstConfusion(counts: readonly (readonly number[])[]): Cell & { count: number } {
  let worst = { truth: 0, predicted: 0, count: 0 }
  counts.forEach((row, truth) =>
    row.forEach((count, predicted) => {
      if (truth !== predicted && count > worst.count) worst = { truth, predicted, count }
    }),
  )
  return worst
}

/** Shade of an error, 0–1 on a logarithmic scale: 0 for none, 1 for the most frequent confusion. */
export const errorShade = (count: number, most: number): number =>
  most > 0 ? Math.log1p(count) / Math.log1p(most) : 0

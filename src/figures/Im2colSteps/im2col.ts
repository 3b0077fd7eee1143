/** im2col on numbers small enough to follow: one image of 4×4, two filters of 3×3, stride 1, no padding. Pure. */
export type Matrix = readonly (readonly number[])[]

export const image: Matrix = [
  [1, 2, 0, 1],
  [0, 1, 3, 1],
  [2, 0, 1, 2],
  [1, 1, 0, 2],
]

export const filters: readonly { name: string; weights: Matrix }[] = [
  {
    name: 'A',
    weights: [
      [1, 0, -1],
      [1, 0, -1],
      [1, 0, -1],
    ],
  },
  {
    name: 'B',
    weights: [
      [0, 1, 0],
      [1, -4, 1],
      [0, 1, 0],
    ],
  },
]

/** Side of the map that a filter of side `filter` makes of an image of side `side`. */
export const positionsAcross = (side: number, filter: number): number => side - filter + 1

/** One row for each position of the filter, its pixels in reading order. */
export function im2col(pixels: Matrix, filter: number): number[][] {
  const across = positionsAcross(pixels.length, filter)
  return Array.from({ length: across * across }, (_, position) => {
    const [top, left] = [Math.floor(position / across), position % across]
    return pixels.slice(top, top + filter).flatMap((row) => row.slice(left, left + filter))
  })
}

/** left · right, by the definition. */
export const multiply = (left: Matrix, right: Matrix): number[][] =>
  left.map((row) =>
    right[0]!.map((_, column) => row.reduce((sum, value, k) => sum + value * right[k]![column]!, 0)),
  )

/** The filters as columns, in the order of the rows of `im2col`. */
export const filterColumns = (all: readonly Matrix[]): number[][] =>
  all[0]!.flat().map((_, k) => all.map((weights) => weights.flat()[k]!))

/** How many times more numbers the matrix holds than the map it was read from (channels cancel out). */
export const growth = (side: number, filter: number, pad: number): number =>
  (filter ** 2 * positionsAcross(side + 2 * pad, filter) ** 2) / side ** 2

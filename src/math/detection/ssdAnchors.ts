/**
 * The boxes that an SSD judges (Liu et al. 2016, section 2.2): six maps, each with boxes of a size of its own in several aspect ratios around every
 * cell. The sizes grow evenly from 0.2 to 0.95 of the picture; the first map has three boxes a cell, one of them small, each other map six.
 * Boxes are in pictures of 1 × 1, and may reach beyond them.
 */
import type { Box } from './boxes'

/** Cells along a side of the maps of a picture of 300 × 300. */
export const SSD_CELLS = [19, 10, 5, 3, 2, 1] as const

const [LEAST, MOST] = [0.2, 0.95]
/** The published configuration writes a third as 0.3333. */
const RATIOS = [1, 2, 1 / 2, 3, 0.3333]
/** Of the first map: the small square, and two long boxes. */
const FIRST: readonly (readonly [size: number, ratio: number])[] = [
  [0.1, 1],
  [LEAST, 2],
  [LEAST, 1 / 2],
]

const sizeOfMap = (map: number) =>
  map < SSD_CELLS.length ? LEAST + ((MOST - LEAST) * map) / (SSD_CELLS.length - 1) : 1

/** Sizes and aspect ratios of a map's boxes; the last is a square of a size between this map's and the next's. */
const shapesOf = (map: number): readonly (readonly [size: number, ratio: number])[] =>
  map === 0
    ? FIRST
    : [
        ...RATIOS.map((ratio) => [sizeOfMap(map), ratio] as const),
        [Math.sqrt(sizeOfMap(map) * sizeOfMap(map + 1)), 1],
      ]

/** All 1,917 boxes, map by map, one row of cells after the other, all boxes of a cell together. */
export const ssdAnchors = (): Box[] =>
  SSD_CELLS.flatMap((cells, map) =>
    Array.from({ length: cells * cells }, (_, cell) => {
      const x = ((cell % cells) + 0.5) / cells
      const y = (Math.floor(cell / cells) + 0.5) / cells
      return shapesOf(map).map(([size, ratio]) => {
        const width = size * Math.sqrt(ratio)
        const height = size / Math.sqrt(ratio)
        return { x: x - width / 2, y: y - height / 2, width, height }
      })
    }).flat(),
  )

/** Where the maps of a stack lie in the drawing: sheets one above another, each cell above the middle of what it sees. */
import { fieldOf } from '../../../math/receptiveField'
import type { Cell, Drawn } from '../model'

/** Units of the drawing: a cell of the input is so wide, so deep, and leans so far. */
const [WIDE, DEEP, LEAN] = [10, 6.4, 3.2]
const GAP = 12

export interface Sheet {
  side: number
  /** Cell 0 begins here, and cells are so large: input cells. */
  origin: number
  cell: number
  y: number
}

export interface Drawing {
  sheets: Sheet[]
  /** Left, top, width, height. */
  viewBox: [number, number, number, number]
}

export type Point = readonly [number, number]

/** Sheets from the input, at the bottom, to the output; `levels`: layers of the tallest stack, so that those compared end at one height. */
export function drawingOf({ layers, sides }: Drawn, levels: number): Drawing {
  const all = fieldOf(layers)
  const inputSide = sides[0]!
  const low = Math.min(0, all.start)
  const high = Math.max(inputSide, all.start + all.jump * (sides.at(-1)! - 1) + all.side)
  const rise = (inputSide * DEEP * 0.8 + GAP) * Math.max(2, 0.85 * levels)
  const last = Math.max(1, sides.length - 1)
  const sheets = sides.map((side, index) => {
    const { side: seen, jump, start } = fieldOf(layers.slice(0, index))
    return { side, cell: jump, origin: start + seen / 2 - jump / 2, y: -(rise * index) / last }
  })
  const [left, right] = [low * WIDE - high * LEAN, high * WIDE - low * LEAN]
  const bottom = high * DEEP
  const top = Math.min(...sheets.map((sheet) => pointOn(sheet, 0, 0)[1]))
  return { sheets, viewBox: [left - 2, top - 2, right - left + 4, bottom - top + 4] }
}

/** A place on a sheet, in its cells. */
export function pointOn({ origin, cell, y }: Sheet, row: number, column: number): Point {
  const [down, across] = [origin + row * cell, origin + column * cell]
  return [Number((across * WIDE - down * LEAN).toFixed(2)), Number((y + down * DEEP).toFixed(2))]
}

/** The corners of a square of cells: back left, back right, front right, front left. */
export const cornersOf = (sheet: Sheet, from: Cell, side: number): Point[] => [
  pointOn(sheet, from.row, from.column),
  pointOn(sheet, from.row, from.column + side),
  pointOn(sheet, from.row + side, from.column + side),
  pointOn(sheet, from.row + side, from.column),
]

export const pathOf = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`

/** All lines of a sheet's grid in one path. */
export function gridPath(sheet: Sheet): string {
  const { side } = sheet
  const line = (a: Point, b: Point) => `M${a.join(' ')}L${b.join(' ')}`
  return Array.from(
    { length: side + 1 },
    (_, i) =>
      line(pointOn(sheet, i, 0), pointOn(sheet, i, side)) +
      line(pointOn(sheet, 0, i), pointOn(sheet, side, i)),
  ).join('')
}

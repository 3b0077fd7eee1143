/** The keyboard's way of drawing: a cursor on the 28 × 28 grid and a pen that is up or down. Pure. */
import { ARROWS } from '../keyboard'
import { PAD_SIDE, type Point } from './brush'

const GRID = 28
/** Width of a grid cell, pixels of the drawing. */
const CELL = PAD_SIDE / GRID

export interface Cursor {
  column: number
  row: number
  penDown: boolean
}

export const START: Cursor = { column: 14, row: 14, penDown: false }

/** What a key does: a new cursor, perhaps a line from the old to the new place, perhaps a clean pad. */
export interface KeyResult {
  cursor: Cursor
  draws: boolean
  clears: boolean
}

const clamp = (value: number) => Math.min(Math.max(value, 0), GRID - 1)

/** Arrow keys move, Space lowers and lifts the pen, Delete or Backspace clears; null for any other key. */
export function pressKey(cursor: Cursor, key: string): KeyResult | null {
  const step = ARROWS[key]
  if (step) {
    const moved = { ...cursor, column: clamp(cursor.column + step[0]), row: clamp(cursor.row + step[1]) }
    return { cursor: moved, draws: cursor.penDown, clears: false }
  }
  if (key === ' ')
    return { cursor: { ...cursor, penDown: !cursor.penDown }, draws: !cursor.penDown, clears: false }
  if (key === 'Delete' || key === 'Backspace') {
    return { cursor: { ...cursor, penDown: false }, draws: false, clears: true }
  }
  return null
}

/** Middle of the cursor's cell in the drawing. */
export const cursorPoint = ({ column, row }: Cursor): Point => ({
  x: (column + 0.5) * CELL,
  y: (row + 0.5) * CELL,
})

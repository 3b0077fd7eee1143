import type { KeyboardEvent } from 'react'
import { ARROWS } from './arrows'

export interface Cell {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
}

const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1)

/** The cell that an arrow key leads to, or null when the key is none. Stops at the edges. */
export function moveCell({ row, column }: Cell, key: string, { rows, columns }: GridSize): Cell | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  return { row: within(row + arrow[1], rows), column: within(column + arrow[0], columns) }
}

/**
 * A key pressed on a cell of a grid drawn as an SVG radio group: Space and Enter choose it, the arrows choose and focus a
 * neighbour, up to the edges. Cells are siblings with the role `radio`, row by row.
 */
export function moveOnGrid(
  event: KeyboardEvent<SVGElement>,
  cell: Cell,
  size: GridSize,
  choose: (cell: Cell) => void,
): void {
  const next = event.key === ' ' || event.key === 'Enter' ? cell : moveCell(cell, event.key, size)
  if (!next) return
  event.preventDefault()
  choose(next)
  const cells = event.currentTarget.parentElement?.querySelectorAll<SVGElement>('[role="radio"]')
  cells?.[next.row * size.columns + next.column]?.focus()
}

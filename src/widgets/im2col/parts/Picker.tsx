import type { KeyboardEvent, PointerEvent, MouseEvent, ReactNode } from 'react'
import { moveCell, type Cell } from '../../../figures/keyboard'

interface PickerProps {
  label: string
  /** What is chosen, in words. */
  valueText: string
  rows: number
  columns: number
  /** The cell that the arrow keys start from. */
  at: Cell
  onPick(cell: Cell): void
  /** A mouse rests on a cell, or has left. */
  onHover(cell: Cell | null): void
  children: ReactNode
}

/** A grid in which one cell is chosen by mouse, finger or arrow keys. To assistive technology it is a slider that says where it is. */
export function Picker({ label, valueText, rows, columns, at, onPick, onHover, children }: PickerProps) {
  const cellUnder = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): Cell => {
    const box = currentTarget.getBoundingClientRect()
    const part = (distance: number, length: number, count: number) =>
      Math.min(count - 1, Math.max(0, Math.floor((distance / length) * count)))
    return {
      row: part(clientY - box.top, box.height, rows),
      column: part(clientX - box.left, box.width, columns),
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next =
      event.key === 'Home'
        ? { row: 0, column: 0 }
        : event.key === 'End'
          ? { row: rows - 1, column: columns - 1 }
          : event.key === ' ' || event.key === 'Enter'
            ? at
            : moveCell(at, event.key, { rows, columns })
    if (!next) return
    event.preventDefault()
    onPick(next)
  }
  return (
    <div
      className="unfold__picker"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={rows * columns}
      aria-valuenow={at.row * columns + at.column + 1}
      aria-valuetext={valueText}
      onClick={(event) => onPick(cellUnder(event))}
      onPointerMove={(event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'mouse') onHover(cellUnder(event))
      }}
      onPointerLeave={() => onHover(null)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

import type { CSSProperties } from 'react'
import { moveOnGrid, type Cell } from '../keyboard'

interface Place {
  side: number
  x: number
  y: number
  cellPx: number
}

/** A map as squares; those that feed the output are shaded, darker with more ways, and carry their count. */
export function Grid({ side, x, y, cellPx, counts }: Place & { counts: number[] }) {
  const most = Math.max(...counts)
  return counts.map((count, i) => {
    const left = x + (i % side) * cellPx
    const top = y + Math.floor(i / side) * cellPx
    return (
      <g key={i}>
        <rect
          className="receptive-field__cell"
          data-fed={count > 0 || undefined}
          style={{ '--share': (count / most).toFixed(3) } as CSSProperties}
          x={left}
          y={top}
          width={cellPx}
          height={cellPx}
        />
        {count > 0 && (
          <text className="receptive-field__count" x={left + cellPx / 2} y={top + cellPx / 2 + 4}>
            {count}
          </text>
        )}
      </g>
    )
  })
}

interface FunnelEnd {
  side: number
  x: number
  y: number
  /** Side of the square that the output cell sees in this map. */
  field: number
}

/** The wedge from what is seen in one map to what is seen in the next. With stride 1 a field begins at the output's own place. */
export function Funnel({
  from,
  to,
  output,
  cellPx,
}: {
  from: FunnelEnd
  to: FunnelEnd
  output: Cell
  cellPx: number
}) {
  const right = from.x + (output.column + from.field) * cellPx
  const left = to.x + output.column * cellPx
  const [top, bottom] = [from.y + output.row * cellPx, from.y + (output.row + from.field) * cellPx]
  const [first, last] = [to.y + output.row * cellPx, to.y + (output.row + to.field) * cellPx]
  return (
    <path
      className="receptive-field__funnel"
      d={`M${right} ${top}L${left} ${first}V${last}L${right} ${bottom}Z`}
    />
  )
}

/** The outline of what the output cell sees in a map. */
export function Field({ map, output, cellPx }: { map: FunnelEnd; output: Cell; cellPx: number }) {
  return (
    <rect
      className="receptive-field__outline"
      x={map.x + output.column * cellPx}
      y={map.y + output.row * cellPx}
      width={map.field * cellPx}
      height={map.field * cellPx}
    />
  )
}

interface OutputCellsProps extends Place {
  chosen: Cell
  label: string
  cellName(row: number, column: number): string
  onChoose(cell: Cell): void
  onPoint(cell: Cell | null): void
}

/** The output map as a radio group: hover looks, a click or an arrow key chooses. */
export function OutputCells({
  side,
  x,
  y,
  cellPx,
  chosen,
  label,
  cellName,
  onChoose,
  onPoint,
}: OutputCellsProps) {
  const size = { rows: side, columns: side }
  const choose = (cell: Cell) => {
    onPoint(null)
    onChoose(cell)
  }
  return (
    <g role="radiogroup" aria-label={label}>
      {Array.from({ length: side * side }, (_, i) => {
        const cell = { row: Math.floor(i / side), column: i % side }
        const checked = cell.row === chosen.row && cell.column === chosen.column
        return (
          <rect
            key={i}
            className="receptive-field__option"
            role="radio"
            aria-checked={checked}
            aria-label={cellName(cell.row + 1, cell.column + 1)}
            tabIndex={checked ? 0 : -1}
            x={x + cell.column * cellPx}
            y={y + cell.row * cellPx}
            width={cellPx}
            height={cellPx}
            onClick={() => onChoose(cell)}
            onKeyDown={(event) => moveOnGrid(event, cell, size, choose)}
            onPointerEnter={() => onPoint(cell)}
            onPointerLeave={() => onPoint(null)}
          />
        )
      })}
    </g>
  )
}

import type { CSSProperties } from 'react'
import { moveOnGrid, type Cell } from '../keyboard'
import type { Matrix } from './model'

export interface MapGridProps {
  values: Matrix
  /** What it is. */
  label: string
  /** The greatest size of a value, which has the full colour. */
  most: number
  /** Writes the values into the cells. */
  numbers?: boolean
  chosen: Cell
  /** A square to outline, in cells. */
  outline?: { row: number; column: number; side: number } | undefined
  nameOf(cell: Cell): string
  onChoose(cell: Cell): void
}

/** Side of the drawing; cells are as large as fits. */
const SIDE = 160

/** One decimal where there is room for it. */
const printed = (value: number): string => {
  const rounded = Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return String(rounded === 0 ? 0 : rounded).replace('-', '−')
}

/** A map as squares, the sign by hue and by a minus, the size by strength; its cells are a radio group that the arrows walk. */
export function MapGrid({
  values,
  label,
  most,
  numbers = false,
  chosen,
  outline,
  nameOf,
  onChoose,
}: MapGridProps) {
  const count = values.length
  const cell = SIDE / count
  return (
    <figure className="upsampling__map">
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="radiogroup" aria-label={label}>
        {values.flatMap((line, row) =>
          line.map((value, column) => {
            const place = { row, column }
            const checked = row === chosen.row && column === chosen.column
            const share = Math.min(1, Math.abs(value) / most).toFixed(3)
            return (
              <g
                key={row * count + column}
                className="upsampling__cell"
                role="radio"
                aria-checked={checked}
                aria-label={`${nameOf(place)}: ${printed(value)}`}
                tabIndex={checked ? 0 : -1}
                data-negative={value < 0 || undefined}
                style={{ '--share': share } as CSSProperties}
                onClick={() => onChoose(place)}
                onKeyDown={(event) => moveOnGrid(event, place, { rows: count, columns: count }, onChoose)}
              >
                <rect x={column * cell} y={row * cell} width={cell} height={cell} />
                {numbers && (
                  <text x={(column + 0.5) * cell} y={(row + 0.5) * cell} fontSize={cell * 0.42}>
                    {printed(value)}
                  </text>
                )}
              </g>
            )
          }),
        )}
        {outline && (
          <rect
            className="upsampling__outline"
            x={Math.max(0, outline.column) * cell}
            y={Math.max(0, outline.row) * cell}
            width={(Math.min(count, outline.column + outline.side) - Math.max(0, outline.column)) * cell}
            height={(Math.min(count, outline.row + outline.side) - Math.max(0, outline.row)) * cell}
          />
        )}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  )
}

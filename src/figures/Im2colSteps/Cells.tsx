import type { Matrix } from './im2col'

/** A matrix of numbers as squares; `lit` says which are in use at this step. */
export function Cells({ values, x, y, size, kind, lit }: CellsProps) {
  return (
    <g className={`im2col__cells im2col__cells--${kind}`} aria-hidden="true">
      {values.flatMap((row, i) =>
        row.map((value, j) => (
          <g key={`${i}-${j}`} className={lit(i, j) ? 'im2col__cell im2col__cell--lit' : 'im2col__cell'}>
            <rect x={x + j * size} y={y + i * size} width={size} height={size} />
            <text x={x + (j + 0.5) * size} y={y + (i + 0.5) * size}>
              {String(value).replace('-', '−')}
            </text>
          </g>
        )),
      )}
    </g>
  )
}

interface CellsProps {
  values: Matrix
  x: number
  y: number
  size: number
  kind: 'image' | 'filter' | 'output'
  lit: (row: number, column: number) => boolean
}

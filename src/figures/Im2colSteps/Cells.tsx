import type { Matrix } from './im2col'

/** A matrix of numbers as squares; `lit` says which are in use at this step. Those are drawn last, so that their frames close. */
export function Cells({ values, x, y, size, kind, lit }: CellsProps) {
  const cells = values.flatMap((row, i) => row.map((value, j) => ({ value, i, j, lit: lit(i, j) })))
  return (
    <g className={`im2col__cells im2col__cells--${kind}`} aria-hidden="true">
      {[...cells.filter((cell) => !cell.lit), ...cells.filter((cell) => cell.lit)].map((cell) => (
        <g
          key={`${cell.i}-${cell.j}`}
          className={cell.lit ? 'im2col__cell im2col__cell--lit' : 'im2col__cell'}
        >
          <rect x={x + cell.j * size} y={y + cell.i * size} width={size} height={size} />
          <text x={x + (cell.j + 0.5) * size} y={y + (cell.i + 0.5) * size}>
            {String(cell.value).replace('-', '−')}
          </text>
        </g>
      ))}
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

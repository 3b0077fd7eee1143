import type { CSSProperties } from 'react'
import type { Matrix } from './fcn'

interface GridProps {
  values: Matrix
  x: number
  y: number
  cellPx: number
  /** Ink is white on black; scores and weights are signed; classes are drawn as strokes. */
  kind: 'ink' | 'score' | 'class'
  /** Writes the values into the cells. */
  numbers?: boolean
  /** Places to cross out. */
  wrong?: (row: number, column: number) => boolean
}

/** A score as it is printed, with a real minus sign and at most four decimals. */
export const printed = (value: number): string => String(Math.round(value * 1e4) / 1e4).replace('-', '−')

const MOST = 8

/** A map as squares, in one of three ways of reading it. */
export function Grid({ values, x, y, cellPx, kind, numbers = false, wrong }: GridProps) {
  const columns = values[0]!.length
  return (
    <g className={`fcn__grid fcn__grid--${kind}`} aria-hidden="true">
      {values.flatMap((line, row) =>
        line.map((value, column) => {
          const [left, top] = [x + column * cellPx, y + row * cellPx]
          const middle = [left + cellPx / 2, top + cellPx / 2] as const
          return (
            <g key={row * columns + column} {...appearance(kind, value)}>
              <rect x={left} y={top} width={cellPx} height={cellPx} />
              {kind === 'class' && value > 0 && (
                <Stroke middle={middle} cellPx={cellPx} upright={value === 1} />
              )}
              {numbers && (
                <text x={middle[0]} y={middle[1]}>
                  {printed(value)}
                </text>
              )}
              {wrong?.(row, column) && <Cross middle={middle} cellPx={cellPx} />}
            </g>
          )
        }),
      )}
    </g>
  )
}

function appearance(kind: GridProps['kind'], value: number) {
  if (kind !== 'score') return { 'data-value': value }
  const share = Math.min(1, Math.abs(value) / MOST).toFixed(3)
  return { 'data-negative': value < 0 || undefined, style: { '--share': share } as CSSProperties }
}

interface MarkProps {
  middle: readonly [x: number, y: number]
  cellPx: number
}

/** Says the class without its colour: a stroke that stands or lies. */
function Stroke({ middle: [x, y], cellPx, upright }: MarkProps & { upright: boolean }) {
  const half = cellPx * 0.28
  return (
    <path
      className="fcn__stroke"
      d={upright ? `M${x} ${y - half}v${2 * half}` : `M${x - half} ${y}h${2 * half}`}
    />
  )
}

function Cross({ middle: [x, y], cellPx }: MarkProps) {
  const half = cellPx * 0.28
  return (
    <path
      className="fcn__cross"
      d={`M${x - half} ${y - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`}
    />
  )
}

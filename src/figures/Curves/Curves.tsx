import { useId } from 'react'
import { shareOf, spreadLabels, ticksOf, type Axis } from './scale'
import './curves.css'

export interface Series {
  id: string
  /** Stands at the end of the curve, so keep it short. */
  name: string
  /** In the order of x. */
  points: readonly (readonly [x: number, y: number])[]
  /** Which of the six colours of curves, 0–5. */
  colour: number
  /** Drawn dashed: recorded, or of the side that is not in question. */
  isDashed?: boolean
  /** Drawn faint, behind the others. */
  isFaint?: boolean
}

export interface CurvesProps {
  series: readonly Series[]
  x: { label: string; low: number; high: number; format(value: number): string }
  y: { label: string; low: number; high: number; isLog?: boolean; format(value: number): string }
  /** What the picture shows, in a sentence or two with its numbers. */
  alt: string
  /** Lines across the picture at some x, each with a word. */
  marks?: readonly { x: number; label: string }[]
}

const [WIDTH, HEIGHT] = [640, 340]
const FRAME = { left: 62, right: 132, top: 30, bottom: 52 }
const LINE = 24

/** Curves over a common x, each named where it ends. Works without scripts; of values that are not finite it draws nothing. */
export function Curves({ series, x, y, alt, marks = [] }: CurvesProps) {
  const clip = useId()
  const across: Axis = { low: x.low, high: x.high, isLog: false }
  const up: Axis = { low: y.low, high: y.high, isLog: y.isLog ?? false }
  const [right, bottom] = [WIDTH - FRAME.right, HEIGHT - FRAME.bottom]
  const xPx = (value: number) => FRAME.left + shareOf(value, across) * (right - FRAME.left)
  const yPx = (value: number) => bottom - shareOf(value, up) * (bottom - FRAME.top)
  const pathOf = ({ points }: Series) =>
    points
      .filter(([, value]) => Number.isFinite(value))
      .map(([at, value], i) => `${i ? 'L' : 'M'}${xPx(at).toFixed(1)} ${yPx(value).toFixed(1)}`)
      .join('')
  const ends = series.flatMap((one) => {
    const last = one.points.findLast(([, value]) => Number.isFinite(value))
    return last && !one.isFaint ? [{ ...one, xEnd: xPx(last[0]), yEnd: yPx(last[1]) }] : []
  })
  const heights = spreadLabels(
    ends.map(({ yEnd }) => yEnd),
    LINE,
    FRAME.top,
    bottom,
  )
  return (
    <svg className="curves" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      <clipPath id={clip}>
        <rect
          x={FRAME.left}
          y={FRAME.top - 3}
          width={right - FRAME.left + 3}
          height={bottom - FRAME.top + 6}
        />
      </clipPath>
      {ticksOf(up, 5).map((tick) => (
        <g key={tick}>
          <path className="curves__grid" d={`M${FRAME.left} ${yPx(tick).toFixed(1)}H${right}`} />
          <text data-end="" x={FRAME.left - 8} y={yPx(tick) + 6}>
            {y.format(tick)}
          </text>
        </g>
      ))}
      {ticksOf(across, 4).map((tick) => (
        <text key={tick} data-middle="" x={xPx(tick)} y={bottom + 22}>
          {x.format(tick)}
        </text>
      ))}
      {marks.map(({ x: at, label }) => (
        <g key={`${at} ${label}`} className="curves__mark">
          <path d={`M${xPx(at).toFixed(1)} ${FRAME.top}V${bottom}`} />
          <text x={xPx(at) + 5} y={FRAME.top + 12}>
            {label}
          </text>
        </g>
      ))}
      <path className="curves__axis" d={`M${FRAME.left} ${bottom}H${right}`} />
      <text x={0} y={14}>
        {y.label}
      </text>
      <text data-end="" x={right} y={HEIGHT - 5}>
        {x.label}
      </text>
      <g clipPath={`url(#${clip})`}>
        {series
          .toSorted((a, b) => Number(b.isFaint ?? false) - Number(a.isFaint ?? false))
          .map((one) => (
            <path
              key={one.id}
              className="curves__line"
              data-colour={one.colour}
              data-dashed={one.isDashed ? '' : undefined}
              data-faint={one.isFaint ? '' : undefined}
              d={pathOf(one)}
            />
          ))}
      </g>
      {ends.map(({ id, name, colour, xEnd, yEnd }, i) => (
        <g key={id} className="curves__end" data-colour={colour}>
          <circle cx={xEnd} cy={yEnd} r={4} />
          <text x={xEnd + 9} y={heights[i]! + 6}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  )
}

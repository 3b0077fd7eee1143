import type { Summary } from '../model'
import type { Strings } from '../strings'
import { points } from './numbers'

interface Props {
  /** Of each digit, what was recorded; null where it was not. */
  recorded: readonly Summary[] | null
  /** Of each digit, what was measured here; null before. */
  own: readonly number[] | null
  caption: string
  t: Strings
}

const [WIDTH, HEIGHT] = [640, 250]
const FRAME = { left: 10, right: 10, top: 24, bottom: 42 }
const COLUMN = (WIDTH - FRAME.left - FRAME.right) / 10
const BAR = 34

/** Gains and losses of each digit as bars about a line at none; a whisker is the spread of the seeds. */
export function Bars({ recorded, own, caption, t }: Props) {
  const values = own ?? recorded?.map(({ mean }) => mean)
  if (!values) return null
  const reaches = [
    ...values,
    ...(recorded ?? []).flatMap(({ mean, deviation }) => [mean - deviation, mean + deviation]),
  ]
  const [low, high] = [Math.min(0, ...reaches), Math.max(0, ...reaches)]
  const room = HEIGHT - FRAME.top - FRAME.bottom
  const yPx = (value: number) => FRAME.top + ((high - value) / Math.max(high - low, 1e-9)) * room
  const middle = (digit: number) => FRAME.left + COLUMN * (digit + 0.5)
  const [best, worst] = [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]
  return (
    <figure className="augment__figure">
      <figcaption>
        <b>{t.bars}</b> <span>{`${t.barsUnit}; ${caption}`}</span>
      </figcaption>
      <svg
        className="augment__bars"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.barsAlt(best, points(values[best]!), worst, points(values[worst]!))}
      >
        {values.map((value, digit) => (
          <g key={digit} data-lower={value < 0 ? '' : undefined}>
            <rect
              x={middle(digit) - BAR / 2}
              y={yPx(Math.max(0, value))}
              width={BAR}
              height={Math.max(1, Math.abs(yPx(value) - yPx(0)))}
            />
            <text x={middle(digit)} y={labelPx(yPx, value, recorded?.[digit])}>
              {points(value)}
            </text>
            <text className="augment__digit" x={middle(digit)} y={HEIGHT - 4}>
              {digit}
            </text>
          </g>
        ))}
        {recorded?.map(({ mean, deviation }, digit) => (
          <path
            key={digit}
            className="augment__whisker"
            d={`M${middle(digit)} ${yPx(mean - deviation).toFixed(1)}V${yPx(mean + deviation).toFixed(1)}m-5 0h10M${middle(digit) - 5} ${yPx(mean - deviation).toFixed(1)}h10`}
          />
        ))}
        <path className="augment__zero" d={`M${FRAME.left} ${yPx(0).toFixed(1)}H${WIDTH - FRAME.right}`} />
      </svg>
    </figure>
  )
}

/** Beyond the bar and its whisker, on the side to which the bar points. */
function labelPx(yPx: (value: number) => number, value: number, recorded: Summary | undefined): number {
  const { mean, deviation } = recorded ?? { mean: value, deviation: 0 }
  return value < 0
    ? yPx(Math.min(value, mean - deviation)) + 17
    : yPx(Math.max(value, mean + deviation, 0)) - 6
}

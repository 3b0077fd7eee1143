import type { Arithmetic } from '../../../engine/protocolPrecision'
import { SPAN, STEPS, summaryOf, type Row, type Trial } from '../model'
import type { Strings } from '../strings'

interface Props {
  rows: readonly Row[]
  arithmetic: Arithmetic
  t: Strings
}

const [WIDTH, HEIGHT] = [340, 236]
const FRAME = { left: 30, right: 8, top: 10, bottom: 32 }
const [LOW, HIGH] = [0.2, 4]
const TICKS = [0.2, 0.5, 1, 2, 4]

const x = (step: number) => FRAME.left + (step / STEPS) * (WIDTH - FRAME.left - FRAME.right)
const y = (loss: number) => {
  const share = Math.log(Math.min(HIGH, Math.max(LOW, loss)) / LOW) / Math.log(HIGH / LOW)
  return HEIGHT - FRAME.bottom - share * (HEIGHT - FRAME.top - FRAME.bottom)
}

const pathOf = ({ points }: Trial): string =>
  points
    .filter(({ loss }) => loss !== null)
    .map(({ loss }, i) => `${i ? 'L' : 'M'}${x(SPAN * (i + 0.5)).toFixed(1)} ${y(loss!).toFixed(1)}`)
    .join('')

/** The loss of every training: the chosen one and float32 in front, the others behind. */
export function Curves({ rows, arithmetic, t }: Props) {
  const chosen = rows.find((row) => row.arithmetic === arithmetic)
  const single = rows.find((row) => row.arithmetic === 'float32')
  const lossOf = (row: Row | undefined) => (row ? summaryOf(row.trial).loss.toFixed(2) : t.pending)
  return (
    <figure className="fewbits__figure">
      <figcaption>
        <b>{t.curves}</b> <span>{t.curvesUnit}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.curvesAlt(t.names[arithmetic], lossOf(chosen), lossOf(single))}
      >
        {TICKS.map((tick) => (
          <g key={tick}>
            <path className="fewbits__grid" d={`M${x(0)} ${y(tick).toFixed(1)}H${x(STEPS)}`} />
            <text className="fewbits__tick" data-end="" x={x(0) - 5} y={y(tick) + 4}>
              {tick}
            </text>
          </g>
        ))}
        {[0, 50, 100, 150, 200].map((step) => (
          <text
            key={step}
            className="fewbits__tick"
            data-middle={step < STEPS || undefined}
            data-end={step === STEPS || undefined}
            x={x(step)}
            y={HEIGHT - FRAME.bottom + 14}
          >
            {step}
          </text>
        ))}
        <text className="fewbits__tick" data-end="" x={x(STEPS)} y={HEIGHT - 3}>
          {t.steps}
        </text>
        {rows
          .filter((row) => row !== chosen && row !== single)
          .map((row) => (
            <path key={row.arithmetic} className="fewbits__other" d={pathOf(row.trial)} />
          ))}
        {single && <path className="fewbits__single" d={pathOf(single.trial)} />}
        {chosen && chosen !== single && <path className="fewbits__line" d={pathOf(chosen.trial)} />}
      </svg>
      <ul className="fewbits__key" role="list" aria-hidden="true">
        {chosen && chosen !== single && <li data-line="chosen">{t.names[arithmetic]}</li>}
        <li data-line="single">float32</li>
        <li data-line="other">{t.others}</li>
      </ul>
    </figure>
  )
}

import { Slider } from '../../../figures/Slider'
import type { Arithmetic } from '../../../engine/protocolPrecision'
import { afterShift, gradientFormat, limitsOf, LOWEST, type Trial } from '../model'
import { percent, powerOfTwo, type Strings } from '../strings'

interface Props {
  trial: Trial
  arithmetic: Arithmetic
  shift: number
  onShift(shift: number): void
  t: Strings
}

const [WIDTH, HEIGHT] = [340, 236]
const FRAME = { left: 4, right: 4, top: 22, bottom: 32 }
/** Powers of two on the axis. */
const [FROM, TO] = [-44, 20]
const TICKS = [-40, -32, -24, -16, -8, 0, 8, 16]
const STEP = (WIDTH - FRAME.left - FRAME.right) / (TO - FROM)
const FLOOR = HEIGHT - FRAME.bottom

const x = (power: number) => FRAME.left + (Math.min(TO, Math.max(FROM, power)) - FROM) * STEP

/** Gradients counted by their size, and where the format has no numbers for them; a slider moves the hill. */
export function Gradients({ trial, arithmetic, shift, onShift, t }: Props) {
  const { exponents } = trial
  const format = gradientFormat(arithmetic)
  const { low, high } = limitsOf(format)
  const { lost, over } = afterShift(exponents, format, shift)
  const most = Math.max(1, ...exponents)
  const bars = exponents.flatMap((n, i) => {
    const power = LOWEST + i + shift
    return n === 0 || power < FROM || power >= TO ? [] : [{ power, share: n / most }]
  })
  return (
    <figure className="fewbits__figure">
      <figcaption>
        <b>{t.gradients}</b> <span>{t.gradientsUnit}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.gradientsAlt(percent(lost), format.name)}
      >
        <rect
          className="fewbits__zone"
          x={x(FROM)}
          y={FRAME.top}
          width={x(low) - x(FROM)}
          height={FLOOR - FRAME.top}
        />
        <rect
          className="fewbits__zone"
          x={x(high)}
          y={FRAME.top}
          width={x(TO) - x(high)}
          height={FLOOR - FRAME.top}
        />
        <text className="fewbits__limit" data-end="" x={x(low) - 4} y={FRAME.top + 13}>
          {t.becomes0(format.name)}
        </text>
        <text className="fewbits__limit" x={x(high) + 4} y={FRAME.top + 13}>
          {t.tooLarge}
        </text>
        {bars.map(({ power, share }) => (
          <rect
            key={power}
            className="fewbits__bar"
            data-lost={power < low || power >= high || undefined}
            x={(x(power) + 0.4).toFixed(1)}
            y={(FLOOR - share * (FLOOR - FRAME.top - 22)).toFixed(1)}
            width={(STEP - 0.8).toFixed(2)}
            height={(share * (FLOOR - FRAME.top - 22)).toFixed(1)}
          />
        ))}
        <path className="fewbits__axis" d={`M${x(FROM)} ${FLOOR}H${x(TO)}`} />
        <path
          className="fewbits__edge"
          d={`M${x(low)} ${FRAME.top}V${FLOOR}M${x(high)} ${FRAME.top}V${FLOOR}`}
        />
        {TICKS.map((power) => (
          <text key={power} className="fewbits__tick" data-middle="" x={x(power)} y={FLOOR + 14}>
            {powerOfTwo(power)}
          </text>
        ))}
      </svg>
      <Slider
        label={t.shift}
        value={shift}
        min={-16}
        max={24}
        format={(power) => t.shiftValue(powerOfTwo(power))}
        onChange={onShift}
      />
      <output className="fewbits__hint">{t.shiftReading(format.name, percent(lost), percent(over))}</output>
    </figure>
  )
}

import { Curves } from '../../../figures/Curves'
import { ratesOf, SIDES, STEPS, type Setting, type Side } from '../model'
import type { Strings } from '../strings'
import { rate } from './numbers'

interface Props {
  setting: Setting
  /** How far the training here is. */
  step: number
  t: Strings
}

export const COLOURS: Record<Side, number> = { left: 5, right: 0 }

/** Both learning rates over the steps of a training. */
export function Rates({ setting, step, t }: Props) {
  const words = (side: Side) => {
    const rates = ratesOf(setting[side], setting)
    const { kind, isWarm } = setting[side]
    return t.rateWords(
      t.name(t.kinds[kind], isWarm),
      rate(rates[0]!),
      rate(rates[STEPS / 2]!),
      rate(rates[STEPS - 1]!),
    )
  }
  return (
    <figure className="decay__figure">
      <figcaption>
        <b>{t.rates}</b>
      </figcaption>
      <Curves
        series={SIDES.map((side) => ({
          id: side,
          name: t.sides[side],
          colour: COLOURS[side],
          points: ratesOf(setting[side], setting).map((value, at) => [at, value] as const),
        }))}
        x={{ label: t.ratesAxis, low: 0, high: STEPS, format: String }}
        y={{ label: '', low: 0, high: setting.peak * 1.05, format: rate }}
        marks={step > 0 && step < STEPS ? [{ x: step, label: String(step) }] : []}
        alt={t.ratesAlt(words('left'), words('right'))}
      />
    </figure>
  )
}

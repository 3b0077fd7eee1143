import { Curves, type Series } from '../../../figures/Curves'
import { AMOUNTS, curveOf, WAYS, type Dot, type Stages, type Trials } from '../model'
import type { Strings } from '../strings'
import { COLOURS, LOWEST } from './chart'
import { percent } from './percent'

interface Props {
  stages: Stages
  trials: Trials
  count(n: number): string
  t: Strings
}

/** Amounts in equal factors are equally far apart. */
const placed = (dots: readonly Dot[]) =>
  dots.map(([images, accuracy]) => [Math.log10(images), accuracy] as const)

/** What was recorded of all amounts: each way's mean, and its starts faintly behind. */
export function ByAmount({ stages, trials, count, t }: Props) {
  const series = WAYS.flatMap((way): Series[] => {
    const { mean, seeds } = curveOf(way, stages, trials)
    const colour = COLOURS[way]
    return [
      { id: way, name: t.ends[way], points: placed(mean), colour },
      ...seeds.map((dots, i) => ({
        id: `${way} ${i}`,
        name: '',
        points: placed(dots),
        colour,
        isFaint: true,
      })),
    ]
  })
  const texts = WAYS.map((way) => {
    const { mean } = curveOf(way, stages, trials)
    return `${t.names[way]}: ${mean.map(([images, share]) => t.at(count(images), percent(share))).join(', ')}`
  })
  return (
    <figure className="transfer__figure">
      <figcaption>
        <b>{t.amounts}</b> <span>{t.amountsKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{
          label: t.amountsAxis,
          low: Math.log10(AMOUNTS[0]),
          high: Math.log10(AMOUNTS.at(-1)!),
          format: (power) => (Number.isInteger(power) ? count(10 ** power) : ''),
        }}
        y={{ label: t.accuracy, low: LOWEST, high: 1, format: (share) => `${Math.round(100 * share)}%` }}
        alt={t.amountsAlt(texts.join('. '))}
      />
    </figure>
  )
}

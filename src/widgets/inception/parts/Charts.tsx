import { Curves, type Series } from '../../../figures/Curves'
import {
  accuracyOf,
  accuracySpread,
  KEPT,
  keyOf,
  NETS,
  SEEDS,
  STEPS,
  type Net,
  type Row,
  type Trials,
} from '../modelNets'
import type { Strings } from '../strings'
import { percent } from './numbers'

const COLOURS: Record<Net, number> = { reduced: 0, naive: 4, plain: 1 }
/** Accuracy at the foot of the charts. */
const LOWEST = { steps: 0.6, kept: 0.9 }

const upTo = (label: string, low: number) => ({
  label,
  low,
  high: 1,
  format: (share: number) => `${Math.round(100 * share)}%`,
})

/** How the three learn from this start. */
export function BySteps({ rows, t }: { rows: readonly Row[]; t: Strings }) {
  const series = rows.flatMap(({ net, trial, isOwn }): Series[] =>
    trial
      ? [
          {
            id: net,
            name: t.ends[net],
            points: trial.points
              .filter(({ step }) => step > 0)
              .map(({ step, asked, right }) => [step, right / asked] as const),
            colour: COLOURS[net],
            isDashed: !isOwn,
          },
        ]
      : [],
  )
  const ends = rows.flatMap(({ net, trial }) => {
    const accuracy = accuracyOf(trial)
    return accuracy === null ? [] : [`${t.nets[net]} ${percent(accuracy)}`]
  })
  return (
    <figure className="taken-apart__chart">
      <figcaption>
        <b>{t.steps}</b> <span>{t.stepsKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.stepsAxis, low: 0, high: STEPS, format: String }}
        y={upTo(t.accuracy, LOWEST.steps)}
        alt={t.stepsAlt(ends.join(', '))}
      />
    </figure>
  )
}

/** What was recorded of all reductions: each network's mean, and its starts faintly behind. */
export function ByKept({ trials, t }: { trials: Trials; t: Strings }) {
  const meansOf = (net: Net) =>
    KEPT.flatMap((kept) => {
      const spread = accuracySpread(net, kept, trials)
      return spread ? [[kept, spread.mean] as const] : []
    })
  const placed = (dots: readonly (readonly [number, number])[]) =>
    dots.map(([kept, accuracy]) => [Math.log2(kept), accuracy] as const)
  const series = NETS.flatMap((net): Series[] => [
    { id: net, name: t.ends[net], points: placed(meansOf(net)), colour: COLOURS[net] },
    ...SEEDS.map((seed) => ({
      id: `${net} ${seed}`,
      name: '',
      colour: COLOURS[net],
      isFaint: true,
      points: placed(
        KEPT.flatMap((kept) => {
          const accuracy = accuracyOf(trials[keyOf(net, { kept, seed })])
          return accuracy === null ? [] : [[kept, accuracy] as const]
        }),
      ),
    })),
  ])
  const texts = NETS.map(
    (net) =>
      `${t.nets[net]}: ${meansOf(net)
        .map(([kept, mean]) => t.at(kept, percent(mean)))
        .join(', ')}`,
  )
  return (
    <figure className="taken-apart__chart">
      <figcaption>
        <b>{t.byKept}</b> <span>{t.byKeptKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{
          label: t.byKeptAxis,
          low: 0,
          high: Math.log2(KEPT.at(-1)!),
          format: (power) => (Number.isInteger(power) ? String(2 ** power) : ''),
        }}
        y={upTo(t.accuracy, LOWEST.kept)}
        alt={t.byKeptAlt(texts.join('. '))}
      />
    </figure>
  )
}

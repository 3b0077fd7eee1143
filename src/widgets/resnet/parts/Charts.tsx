import { Curves, type Series } from '../../../figures/Curves'
import { SHORTCUTS } from '../../../math/architectures/shortcut'
import {
  accuracyOf,
  accuracySpread,
  DEPTHS,
  keyOf,
  layersIn,
  NETS,
  SEEDS,
  STEPS,
  type Net,
  type Row,
  type Trials,
} from '../modelNets'
import type { Strings } from '../strings'
import { percent } from './numbers'

/** Plain in the colour of convolutions, residual in that of skips and its neighbours. */
const COLOURS: Record<Net, number> = { plain: 0, A: 1, B: 3, C: 4 }

const upTo = (label: string, low: number) => ({
  label,
  low,
  high: 1,
  format: (share: number) => `${Math.round(100 * share)}%`,
})

/** How both learn from this start. */
export function BySteps({ rows, t }: { rows: readonly Row[]; t: Strings }) {
  const series = rows.flatMap(({ net, trial, isOwn }): Series[] =>
    trial
      ? [
          {
            id: net,
            name: t.nets[net],
            points: trial.points.map(({ step, asked, right }) => [step, right / asked] as const),
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
    <figure className="resnet__chart">
      <figcaption>
        <b>{t.steps}</b> <span>{t.stepsKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.stepsAxis, low: 0, high: STEPS, format: String }}
        y={upTo(t.accuracy, 0)}
        alt={t.stepsAlt(ends.join(', '))}
      />
    </figure>
  )
}

/** What was recorded of all depths: each kind's mean, and its starts faintly behind. */
export function ByDepth({ trials, t }: { trials: Trials; t: Strings }) {
  const meansOf = (net: Net) =>
    DEPTHS.flatMap((n) => {
      const spread = accuracySpread(net, n, trials)
      return spread ? [[layersIn(n), spread.mean] as const] : []
    })
  const series = ['plain' as const, ...SHORTCUTS].flatMap((net): Series[] => [
    { id: net, name: t.nets[net], points: meansOf(net), colour: COLOURS[net] },
    ...SEEDS.map((seed) => ({
      id: `${net} ${seed}`,
      name: '',
      colour: COLOURS[net],
      isFaint: true,
      points: DEPTHS.flatMap((n) => {
        const accuracy = accuracyOf(trials[keyOf(net, n, seed)])
        return accuracy === null ? [] : [[layersIn(n), accuracy] as const]
      }),
    })),
  ])
  const texts = NETS.map(
    (net) =>
      `${t.nets[net]}: ${meansOf(net)
        .map(([layers, mean]) => t.at(layers, percent(mean)))
        .join(', ')}`,
  )
  return (
    <figure className="resnet__chart">
      <figcaption>
        <b>{t.byDepth}</b> <span>{t.byDepthKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{
          label: t.byDepthAxis,
          low: layersIn(DEPTHS[0]),
          high: layersIn(DEPTHS.at(-1)!),
          format: String,
        }}
        y={upTo(t.accuracy, 0.5)}
        alt={t.byDepthAlt(texts.join('. '))}
      />
    </figure>
  )
}

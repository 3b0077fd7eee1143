import { Curves, type Series } from '../../../figures/Curves'
import { accuracyOf, STEPS, type Row } from '../model'
import type { Strings } from '../strings'
import { COLOURS, LOWEST } from './chart'
import { percent } from './percent'

/** How the three learn from this start; before the first step they know none of the new digits. */
export function BySteps({ rows, t }: { rows: readonly Row[]; t: Strings }) {
  const series = rows.flatMap(({ way, trial, isOwn }): Series[] =>
    trial
      ? [
          {
            id: way,
            name: t.ends[way],
            points: trial
              .filter(({ step }) => step > 0)
              .map(({ step, asked, right }) => [step, right / asked] as const),
            colour: COLOURS[way],
            isDashed: !isOwn,
          },
        ]
      : [],
  )
  const ends = rows.flatMap(({ way, trial }) => {
    const accuracy = accuracyOf(trial ?? undefined)
    return accuracy === null ? [] : [`${t.names[way]} ${percent(accuracy)}`]
  })
  return (
    <figure className="transfer__figure">
      <figcaption>
        <b>{t.steps}</b> <span>{t.stepsKey}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.stepsAxis, low: 0, high: STEPS, format: String }}
        y={{ label: t.accuracy, low: LOWEST, high: 1, format: (share) => `${Math.round(100 * share)}%` }}
        alt={t.stepsAlt(ends.join(', '))}
      />
    </figure>
  )
}

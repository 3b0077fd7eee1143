import { Curves, type Series } from '../../../figures/Curves'
import {
  accuracyOf,
  curvesOf,
  isRecorded,
  leadOf,
  SEEDS,
  SIDES,
  STEPS,
  type Setting,
  type Side,
} from '../model'
import type { Recording } from '../recorded'
import type { Own } from '../running'
import type { Strings } from '../strings'
import { percent, points, spread } from './numbers'
import { COLOURS } from './Rates'

interface Props {
  setting: Setting
  recording: Recording
  /** Trained here under this setting. */
  own: Own | null
  t: Strings
}

/** What comes before may rise from below the picture. */
const FROM = 150

/** How the accuracy of both grew: recorded, and here. */
export function Results({ setting, recording, own, t }: Props) {
  const { trials } = recording
  const hasRecorded = SIDES.some((side) => isRecorded(setting[side], setting))
  const series = SIDES.flatMap((side) => seriesOf(side, setting, recording, own, t))
  const shown = series.flatMap(({ points: each }) =>
    each.flatMap(([step, accuracy]) => (step >= FROM ? [accuracy] : [])),
  )
  const low = Math.max(0, Math.floor(20 * Math.min(0.9, ...shown)) / 20)
  const endOf = (side: Side) => {
    const last = series.findLast(({ id, isFaint }) => id.startsWith(side) && !isFaint)?.points.at(-1)
    return last ? percent(last[1]) : '–'
  }
  if (!hasRecorded && !own) return <p className="decay__nothing">{t.nothing}</p>
  const areBoth = SIDES.every((side) => isRecorded(setting[side], setting))
  const lead = areBoth ? leadOf(setting.right, setting.left, setting.peak, trials) : null
  return (
    <figure className="decay__figure decay__results">
      <figcaption>
        <b>{t.curves}</b>{' '}
        <span>{own ? (hasRecorded ? t.curvesOwn : t.curvesOnlyOwn) : t.curvesRecorded(SEEDS.length)}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.ratesAxis, low: 0, high: STEPS, format: String }}
        y={{ label: '', low, high: 1, format: (value) => `${Math.round(100 * value)}%` }}
        alt={t.curvesAlt(endOf('left'), endOf('right'))}
      />
      <p>
        {SIDES.map((side) => {
          const summary =
            isRecorded(setting[side], setting) && accuracyOf(setting[side], setting.peak, trials)
          return (
            summary && (
              <span key={side} className="decay__end" data-side={side}>
                {t.accuracyOf(t.sides[side], percent(summary.mean), spread(summary.deviation), summary.count)}
              </span>
            )
          )
        })}{' '}
        {lead && <span>{t.lead_(points(lead.mean), spread(lead.deviation))}</span>}
      </p>
    </figure>
  )
}

function seriesOf(
  side: Side,
  setting: Setting,
  { trials }: Recording,
  own: Own | null,
  t: Strings,
): Series[] {
  const { mean, seeds } = curvesOf(setting[side], setting, trials)
  const style = { name: t.sides[side], colour: COLOURS[side] }
  return [
    ...(own
      ? []
      : seeds.map((each, i): Series => ({ id: `${side} ${i}`, points: each, isFaint: true, ...style }))),
    ...(mean.length > 0
      ? [{ id: `${side} mean`, points: mean, ...style, ...(own && { isDashed: true, isFaint: true }) }]
      : []),
    ...(own ? [{ id: `${side} own`, points: own[side].curve, ...style }] : []),
  ]
}

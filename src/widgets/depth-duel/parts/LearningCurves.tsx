import { Curves, type Series } from '../../../figures/Curves'
import { paceOf, type Own } from '../learning'
import { curveOf, curvesOf, netKey, stepsOf, type Clock, type Curve, type Setting } from '../model'
import { NETS, type Net } from '../modelNets'
import type { Recording } from '../recorded'
import type { Strings } from '../strings'
import { COLOURS } from './colours'
import { percent } from './numbers'

interface Props {
  setting: Setting
  clock: Clock
  recording: Recording
  isHidden: boolean
  own: Own | null
  names: Record<Net, string>
  t: Strings
}

/** Accuracy as both learn, over the updates or over the time that they take. */
export function LearningCurves({ setting, clock, recording, isHidden, own, names, t }: Props) {
  /** Of an update along the axis. */
  const lengthOf = (pace: number | null) => (clock === 'time' ? (pace ?? 0) / 1000 : 1)
  const stretched = (curve: Curve, factor: number) => curve.map(([x, y]) => [x * factor, y] as const)
  const series = NETS.flatMap((net): Series[] => {
    const [colour, name] = [COLOURS[net], names[net]]
    const recorded = isHidden ? { mean: [], seeds: [] } : curvesOf(net, setting, recording.trials)
    const factor = lengthOf(recording.paces[netKey(net, setting)] ?? null)
    const mine = own ? stretched(curveOf(own[net].trial), lengthOf(paceOf(own[net]))) : []
    const isBehind = mine.length > 0
    return [
      ...(isBehind
        ? []
        : recorded.seeds.map((curve, i) => ({
            id: `${net}${i}`,
            name,
            colour,
            points: stretched(curve, factor),
            isFaint: true,
          }))),
      {
        id: net,
        name,
        colour,
        points: stretched(recorded.mean, factor),
        ...(isBehind && { isFaint: true, isDashed: true }),
      },
      { id: `${net} own`, name, colour, points: mine },
    ].filter(({ points }) => points.length > 0)
  })
  const seeds = isHidden ? 0 : curvesOf('large', setting, recording.trials).seeds.length
  const key = t.curvesKey
  const hasOwn = series.some(({ id }) => id.endsWith(' own'))
  const caption = hasOwn ? (seeds ? key.own : key.onlyOwn) : seeds ? key.recorded(seeds) : key.none
  const shown = series.flatMap(({ points }) => points)
  // The first test is of beginners: it would press all the others together.
  const later = series.flatMap(({ points }) => points.slice(1).map(([, accuracy]) => accuracy))
  const low = Math.floor(20 * Math.min(0.9, ...later)) / 20
  const most = clock === 'time' ? Math.max(1, ...shown.map(([x]) => x)) : stepsOf(setting)
  const ends = NETS.flatMap((net) => {
    const last = series.findLast(({ id }) => id.startsWith(net))?.points.at(-1)
    return last ? [t.endOf(names[net], percent(last[1]))] : []
  })
  return (
    <figure className="duel__figure">
      <figcaption>
        <b>{t.curves}</b> <span>{caption}</span>
      </figcaption>
      <Curves
        series={series}
        x={{ label: t.axes[clock], low: 0, high: most, format: (x) => String(Number(x.toPrecision(3))) }}
        y={{ label: '', low, high: 1, format: (share) => `${Math.round(100 * share)}%` }}
        alt={t.curvesAlt(ends.join(', ') || t.pending)}
      />
    </figure>
  )
}

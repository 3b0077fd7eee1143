import { Curves, type Series } from '../../../figures/Curves'
import { curvesOf, effectsOf, STEPS, type Curve, type Way } from '../model'
import type { Recording } from '../recorded'
import { effectsIn, type Own } from '../run'
import type { Strings } from '../strings'
import { Bars } from './Bars'
import { percent } from './numbers'

interface Props {
  recording: Recording
  /** The recorded augmentation in question; null where there is none. */
  way: Way | null
  own: Own | null
  t: Strings
}

/** Curves without and with augmentation, and what it did to each digit. */
export function Results({ recording, way, own, t }: Props) {
  const { trials, asked } = recording
  const known = way && trials[`${way}-1`] ? way : null
  const isEmpty = !own && !known
  if (isEmpty) return <p className="augment__nothing">{t.nothing}</p>
  const seeds = curvesOf('none', trials).seeds.length
  const series = [...(known ? recordedSeries(recording, known, own !== null, t) : []), ...ownSeries(own, t)]
  const shown = series.flatMap(({ points }) => points.map(([, accuracy]) => accuracy))
  const low = Math.floor(20 * Math.min(0.95, ...shown)) / 20
  const endOf = (id: string) => {
    const last = series.findLast((one) => one.id.endsWith(id))?.points.at(-1)
    return last ? percent(last[1]) : '–'
  }
  const effects = known && known !== 'none' ? effectsOf(known, trials, asked) : null
  const mine = own?.end ? effectsIn(own.end) : null
  return (
    <>
      <figure className="augment__figure">
        <figcaption>
          <b>{t.curves}</b>{' '}
          <span>{own ? (known ? t.curvesOwn : t.curvesOnlyOwn) : t.curvesRecorded(seeds)}</span>
        </figcaption>
        <Curves
          series={series}
          x={{ label: t.step, low: 0, high: STEPS, format: String }}
          y={{ label: '', low, high: 1, format: (value) => `${Math.round(100 * value)}%` }}
          alt={t.curvesAlt(endOf('without'), endOf('with'))}
        />
      </figure>
      <Bars
        recorded={effects}
        own={mine}
        caption={mine ? `${t.barsOwn}${effects ? `; ${t.barsRecorded(seeds)}` : ''}` : t.barsRecorded(seeds)}
        t={t}
      />
    </>
  )
}

const [WITHOUT, WITH] = [5, 0]

function recordedSeries({ trials }: Recording, way: Way, isBehind: boolean, t: Strings): Series[] {
  const sides = [
    { side: 'without', name: t.without, colour: WITHOUT, ...curvesOf('none', trials) },
    ...(way === 'none' ? [] : [{ side: 'with', name: t.with, colour: WITH, ...curvesOf(way, trials) }]),
  ]
  return sides.flatMap(({ side, name, colour, mean, seeds }) => [
    ...(isBehind
      ? []
      : seeds.map((points, i) => ({ id: `${side}${i}`, name, points, colour, isFaint: true }))),
    {
      id: `recorded-${side}`,
      name,
      points: mean,
      colour,
      ...(isBehind && { isFaint: true, isDashed: true }),
    },
  ])
}

function ownSeries(own: Own | null, t: Strings): Series[] {
  if (!own) return []
  const sides: [string, string, number, Curve][] = [
    ['without', t.without, WITHOUT, own.without],
    ['with', t.with, WITH, own.with],
  ]
  return sides.map(([side, name, colour, points]) => ({ id: `own-${side}`, name, colour, points }))
}

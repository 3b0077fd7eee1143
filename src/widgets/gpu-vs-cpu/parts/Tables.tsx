import {
  gflopsOfPace,
  minutesOfBook,
  peakOf,
  PLACES,
  ratesOf,
  type Place,
  type Point,
  type Results,
  type Swept,
} from '../model'
import { timeWords } from '../timeWords'
import type { Strings } from '../strings'

interface Props {
  results: Results
  emulated: readonly Place[]
  language: 'ko' | 'en'
  t: Strings
}

const digits = (x: number) => (x < 10 ? x.toFixed(x < 1 ? 2 : 1) : String(Math.round(x)))
const share = (part: number, whole: number | null) =>
  whole === null ? '–' : `${Math.round((100 * part) / whole)}%`

/** Each place at the largest size that was measured there. */
export function SweepTable({ results: { points }, what, emulated, language, t }: Props & { what: Swept }) {
  const largest = PLACES.flatMap((place) => {
    const last = points
      .filter((p) => p.what === what && p.place === place)
      .reduce<Point | null>((a, b) => (a && a.size > b.size ? a : b), null)
    return last ? [last] : []
  })
  return (
    <table className="versus__table">
      <caption>
        {t.sweepTable}
        <span>{t.peakNote}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.size}</th>
          <th scope="col">{t.ms}</th>
          <th scope="col">{t.gflops}</th>
          <th scope="col">{t.ofPeak}</th>
          <th scope="col">{t.gigabytes}</th>
        </tr>
      </thead>
      <tbody>
        {largest.map((point) => {
          const { gflops, gigabytes } = ratesOf(point)
          return (
            <tr key={point.place} data-place={point.place}>
              <PlaceCell {...{ place: point.place, emulated, t }} />
              <td>{point.size.toLocaleString(language)}</td>
              <td>{digits(point.ms)}</td>
              <td>
                <b>{digits(gflops)}</b>
              </td>
              <td>{share(gflops, peakOf(points, point.place))}</td>
              <td>{digits(gigabytes)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Each place's pace of training, and what the book's twenty epochs would take there. */
export function StepTable({ results: { points, paces }, emulated, language, t }: Props) {
  const most = Math.max(...paces.map(({ imagesPerSecond }) => imagesPerSecond))
  const rows = PLACES.flatMap((place) => paces.filter((pace) => pace.place === place))
  return (
    <table className="versus__table">
      <caption>
        {t.stepTable}
        <span>{t.stepNote}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.images}</th>
          <th scope="col">{t.gflops}</th>
          <th scope="col">{t.ofPeak}</th>
          <th scope="col">{t.epochs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, batch, imagesPerSecond }) => (
          <tr key={place} data-place={place}>
            <PlaceCell {...{ place, emulated, t }} note={batch < 100 ? t.batchOf(batch) : undefined} />
            <td
              className="versus__under"
              style={{ '--share': `${(100 * imagesPerSecond) / most}%` } as React.CSSProperties}
            >
              <b>
                {imagesPerSecond < 10
                  ? imagesPerSecond.toFixed(1)
                  : Math.round(imagesPerSecond).toLocaleString(language)}
              </b>
            </td>
            <td>{digits(gflopsOfPace(imagesPerSecond))}</td>
            <td>{share(gflopsOfPace(imagesPerSecond), peakOf(points, place))}</td>
            <td>{timeWords(minutesOfBook(imagesPerSecond), t, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PlaceCellProps {
  place: Place
  emulated: readonly Place[]
  note?: string | undefined
  t: Strings
}

function PlaceCell({ place, emulated, note, t }: PlaceCellProps) {
  const notes = [emulated.includes(place) && t.emulatedTag, note].filter(Boolean).join(', ')
  return (
    <th scope="row">
      {t.places[place]} {notes && <small>({notes})</small>}
    </th>
  )
}

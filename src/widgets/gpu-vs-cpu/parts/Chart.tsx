import { PLACES, ratesOf, SIZES, type Place, type Results, type Swept } from '../model'
import type { Strings } from '../strings'

interface Props {
  results: Results
  what: Swept
  language: 'ko' | 'en'
  t: Strings
}

const WIDTH = 640
const HEIGHT = 300
const LEFT = 44
/** Room for the longest name, in the larger letters of a narrow screen. */
const RIGHT = 152
const TOP = 12
const BOTTOM = 26
/** Least distance of two labels at the lines' ends. */
const LINE_PX = 17

/** GFLOP/s over the size, both logarithmic: a line for each place, named at its end. The table says the same in numbers. */
export function Chart({ results, what, language, t }: Props) {
  const sizes = SIZES[what]
  const lines = PLACES.flatMap((place) => {
    const points = results.points
      .filter((p) => p.what === what && p.place === place)
      .toSorted((a, b) => a.size - b.size)
      .map((p) => ({ size: p.size, gflops: ratesOf(p).gflops }))
    return points.length > 0 ? [{ place, points }] : []
  })
  const all = lines.flatMap(({ points }) => points.map(({ gflops }) => gflops))
  const from = Math.floor(Math.log10(Math.min(1, ...all)))
  const to = Math.ceil(Math.log10(Math.max(10, ...all)))
  const xPx = (size: number) => LEFT + (sizes.indexOf(size) / (sizes.length - 1)) * (WIDTH - LEFT - RIGHT)
  const yPx = (gflops: number) => TOP + ((to - Math.log10(gflops)) / (to - from)) * (HEIGHT - TOP - BOTTOM)
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
  const labels = apart(lines.map(({ place, points }) => ({ place, yPx: yPx(points.at(-1)!.gflops) })))
  return (
    <figure className="versus__chart">
      <p aria-hidden="true">{t.axis}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick} className="versus__tick">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={yPx(tick)} y2={yPx(tick)} />
            <text x={LEFT - 8} y={yPx(tick) + 4} textAnchor="end">
              {tick.toLocaleString(language)}
            </text>
          </g>
        ))}
        {sizes.map((size) => (
          <text key={size} className="versus__size" x={xPx(size)} y={HEIGHT - 6} textAnchor="middle">
            {size.toLocaleString(language)}
          </text>
        ))}
        {lines.map(({ place, points }) => (
          <g key={place} data-place={place}>
            <polyline points={points.map((p) => `${xPx(p.size)},${yPx(p.gflops)}`).join(' ')} />
            {points.map((p) => (
              <circle key={p.size} cx={xPx(p.size)} cy={yPx(p.gflops)} r={4} />
            ))}
            <text x={xPx(points.at(-1)!.size) + 10} y={labels.get(place)! + 4}>
              {t.short[place]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t.sizeWords[what]}</figcaption>
    </figure>
  )
}

/** Heights moved down where they would overlap. */
function apart(labels: { place: Place; yPx: number }[]): Map<Place, number> {
  let last = -Infinity
  return new Map(
    labels
      .toSorted((a, b) => a.yPx - b.yPx)
      .map(({ place, yPx }) => {
        last = Math.max(yPx, last + LINE_PX)
        return [place, last]
      }),
  )
}

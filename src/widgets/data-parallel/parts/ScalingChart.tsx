import { published } from '../../../figures/ScalingCurve'
import { curveOf, METHODS, MOST_DEVICES, type Method, type Simulated } from '../simulator'
import type { Strings } from '../strings'

/** A measured speed-up, of so many workers over one. */
export interface OwnPoint {
  workers: number
  speedUp: number
}

export interface ScalingChartProps {
  simulated: Simulated
  own: readonly OwnPoint[]
  /** Whether `own` was measured in this tab, or recorded. */
  isOwn: boolean
  t: Strings
}

const [WIDTH, HEIGHT] = [640, 400]
const FRAME = { left: 62, right: 132, top: 38, bottom: 58 }
const LEAST = 0.5
const x = (devices: number) =>
  FRAME.left + (Math.log2(devices) / Math.log2(MOST_DEVICES)) * (WIDTH - FRAME.left - FRAME.right)
const y = (speedUp: number) =>
  HEIGHT -
  FRAME.bottom -
  (Math.log2(Math.max(speedUp, LEAST) / LEAST) / Math.log2(MOST_DEVICES / LEAST)) *
    (HEIGHT - FRAME.top - FRAME.bottom)
const TICKS = [1, 4, 16, 64, 256, 1024]
const LINE = 24

/** Heights for labels at `wanted`, in their order, no two closer than a line. */
function spreadOut(wanted: readonly { key: Method; y: number }[]): Map<Method, number> {
  const heights = new Map<Method, number>()
  let least = -Infinity
  const sorted = wanted.toSorted((a, b) => a.y - b.y)
  // from below, so that nothing leaves the picture at the bottom
  const room = HEIGHT - FRAME.bottom - LINE * (sorted.length - 1)
  sorted.forEach(({ key, y }, i) => {
    const height = Math.max(least + LINE, Math.min(y, room + LINE * i))
    heights.set(key, height)
    least = height
  })
  return heights
}

/** Speed-ups against devices, both by doublings: the simulator's curves, published points, and what this page measured. */
export function ScalingChart({ simulated, own, isOwn, t }: ScalingChartProps) {
  const curves = METHODS.map((method) => ({ method, points: curveOf(method, simulated) }))
  const labels = spreadOut(curves.map(({ method, points }) => ({ key: method, y: y(points.at(-1)![1]) })))
  const here = 2 ** simulated.devicesLog2
  const ownLabel = isOwn ? t.ownPoints : t.recordedPoints
  const words = [
    t.chart,
    ...published.map(({ name, gpus, speedUp }) => `${name}: ${gpus} → ${speedUp.toFixed(0)}`),
    ...own.map(({ workers, speedUp }) => `${ownLabel}: ${workers} → ${speedUp.toFixed(2)}`),
  ]
  return (
    <figure className="cluster__chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.join('. ')}>
        <text x={0} y={22}>
          {t.chartY}
        </text>
        <text x={WIDTH - FRAME.right} y={HEIGHT - 4} textAnchor="end">
          {t.devices}
        </text>
        {TICKS.map((tick) => (
          <g key={tick}>
            <path className="cluster__grid" d={`M${x(1)} ${y(tick)}H${x(MOST_DEVICES)}`} />
            <text x={x(1) - 8} y={y(tick) + 5} textAnchor="end">
              {tick}
            </text>
            <text x={x(tick)} y={y(LEAST) + 26} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <path className="cluster__cursor" d={`M${x(here)} ${y(MOST_DEVICES)}V${y(LEAST)}`} />
        <path className="cluster__ideal" d={`M${x(1)} ${y(1)}L${x(MOST_DEVICES)} ${y(MOST_DEVICES)}`} />
        <text x={x(20)} y={y(34)} textAnchor="end">
          {t.ideal}
        </text>
        {curves.map(({ method, points }) => (
          <g key={method} className={`cluster--${method}`}>
            <path
              className="cluster__curve"
              d={points
                .map(([n, times], i) => `${i ? 'L' : 'M'}${x(n).toFixed(1)} ${y(times).toFixed(1)}`)
                .join('')}
            />
            <text className="cluster__end" x={x(MOST_DEVICES) + 8} y={labels.get(method)! + 5}>
              {t.ends[method]}
            </text>
          </g>
        ))}
        {published.map(({ name, gpus, speedUp }, i) => (
          <g key={name} className="cluster__published">
            <circle cx={x(gpus)} cy={y(speedUp)} r={6} />
            <text x={x(gpus)} y={y(speedUp) + 2} textAnchor="middle">
              {'abcd'[i]}
            </text>
          </g>
        ))}
        {own.map(({ workers, speedUp }) => (
          <path
            key={workers}
            className="cluster__ownpoint"
            d={`M${x(workers)} ${y(speedUp) - 6}l6 6l-6 6l-6 -6Z`}
          />
        ))}
      </svg>
      <figcaption>
        <span className="cluster__diamond">◆</span> {ownLabel}
        {published.map(({ name, gpus, speedUp }, i) => (
          <span key={name}>
            {' '}
            · <b>{'abcd'[i]}</b> {name}: {gpus} → ×{speedUp.toFixed(0)}
          </span>
        ))}{' '}
        {t.publishedNote}
      </figcaption>
    </figure>
  )
}

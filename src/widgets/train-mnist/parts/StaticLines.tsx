import { memo } from 'react'
import type { ChartModel, Curve } from '../chart'

const u = (share: number): string => (share * 1000).toFixed(1)
const v = (share: number): string => ((1 - share) * 1000).toFixed(1)

const pathOf = ({ kind, points }: Curve): string =>
  points
    .map(({ x, y }, i) => (kind === 'dots' ? `M${u(x)} ${v(y)}h0` : `${i ? 'L' : 'M'}${u(x)} ${v(y)}`))
    .join('')

/** The lines of a plot as one stretched SVG: what is prerendered, and stands until the live chart has loaded. */
export const StaticLines = memo(function StaticLines({ chart }: { chart: ChartModel }) {
  return (
    <svg className="plot__lines" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {chart.yTicks.map(({ at }) => (
        <path key={at} className="plot__grid" d={`M0 ${v(at)}H1000`} />
      ))}
      {chart.xTicks.map(({ at }) => (
        <path key={at} className="plot__epoch" d={`M${u(at)} 0V1000`} />
      ))}
      {chart.rateMarks.map(({ at, label }, i) => (
        <path key={`${label}${i}`} className="plot__rate" d={`M${u(at)} 0V1000`} />
      ))}
      {chart.finish && <path className="plot__finish" d={`M0 ${v(chart.finish.at)}H1000`} />}
      {chart.curves.map((curve) => (
        <path key={curve.id} className={`plot__${curve.kind} plot--${curve.tone}`} d={pathOf(curve)} />
      ))}
    </svg>
  )
})

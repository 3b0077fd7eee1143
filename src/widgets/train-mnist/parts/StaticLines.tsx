import { memo } from 'react'
import type { ChartModel, Curve } from '../chart'

const u = (share: number): string => (share * 1000).toFixed(1)
const v = (share: number): string => ((1 - share) * 1000).toFixed(1)

const pathOf = ({ kind, points }: Curve): string =>
  points
    .map(({ x, y }, i) => (kind === 'dots' ? `M${u(x)} ${v(y)}h0` : `${i ? 'L' : 'M'}${u(x)} ${v(y)}`))
    .join('')

export interface StaticLinesProps {
  chart: ChartModel
  /** `frame`: grid, marks and dots; `lines`: the curves between them. */
  part: 'frame' | 'lines'
}

/** A plot's drawing as one stretched SVG, cheap to redraw. The lines stand in until the live chart has loaded. */
export const StaticLines = memo(function StaticLines({ chart, part }: StaticLinesProps) {
  const { yTicks, xTicks, rateMarks, finish, curves } = chart
  return (
    <svg className="plot__lines" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {part === 'frame' && (
        <>
          <path className="plot__grid" d={yTicks.map(({ at }) => `M0 ${v(at)}H1000`).join('')} />
          <path className="plot__epoch" d={xTicks.map(({ at }) => `M${u(at)} 0V1000`).join('')} />
          <path className="plot__rate" d={rateMarks.map(({ at }) => `M${u(at)} 0V1000`).join('')} />
          {finish && <path className="plot__finish" d={`M0 ${v(finish.at)}H1000`} />}
        </>
      )}
      {curves
        .filter(({ kind }) => (kind === 'dots') === (part === 'frame'))
        .map((curve) => (
          <path key={curve.id} className={`plot__${curve.kind} plot--${curve.tone}`} d={pathOf(curve)} />
        ))}
    </svg>
  )
})

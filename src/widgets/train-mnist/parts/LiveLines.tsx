import { memo, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { ChartModel, Curve } from '../chart'

/** Rows for recharts: one for each x, holding the curves that have a point there. */
function rowsOf(chart: ChartModel): Record<string, number>[] {
  const rows = new Map<number, Record<string, number>>()
  for (const { id, points } of chart.curves) {
    for (const { x, y } of points) {
      const row = rows.get(x) ?? { x }
      row[id] = y
      rows.set(x, row)
    }
  }
  return [...rows.values()].sort((a, b) => a.x! - b.x!)
}

const hueOf = (tone: Curve['tone']): string => (tone === 'pinned' ? 'var(--muted)' : `var(--${tone})`)

/** The lines of a plot by recharts; a chunk of its own, loaded once the page stands. */
export const LiveLines = memo(function LiveLines({ chart }: { chart: ChartModel }) {
  const rows = useMemo(() => rowsOf(chart), [chart])
  return (
    <div className="plot__lines" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 400, height: 180 }}>
        <LineChart data={rows} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis type="number" dataKey="x" domain={[0, 1]} hide allowDataOverflow />
          <YAxis type="number" domain={[0, 1]} hide allowDataOverflow />
          <CartesianGrid
            className="plot__grid"
            vertical={false}
            horizontalValues={chart.yTicks.map((tick) => tick.at)}
          />
          {chart.xTicks.map(({ at }) => (
            <ReferenceLine key={at} x={at} className="plot__epoch" />
          ))}
          {chart.rateMarks.map(({ at, label }, i) => (
            <ReferenceLine key={`${label}${i}`} x={at} className="plot__rate" />
          ))}
          {chart.finish && <ReferenceLine y={chart.finish.at} className="plot__finish" />}
          {chart.curves.map(({ id, kind, tone }) => (
            <Line
              key={id}
              dataKey={id}
              type="linear"
              className={`plot__${kind} plot--${tone}`}
              stroke={hueOf(tone)}
              dot={kind === 'dots' ? { r: 3.5, strokeWidth: 0, fill: hueOf(tone) } : false}
              activeDot={false}
              strokeWidth={kind === 'dots' ? 0 : 1.75}
              connectNulls
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
})

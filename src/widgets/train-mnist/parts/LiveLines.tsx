/**
 * The moving lines of a plot, by recharts: a chunk of its own, loaded once the page stands. Only the lines: grid, marks and
 * dots stay in `StaticLines`, because as recharts parts they cost three times the lines themselves at every update, and
 * the page must scroll and type freely while the worker holds the processor.
 */
import { memo, useCallback, useMemo, useState } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { ChartModel, Curve } from '../chart'

type Row = Record<string, number>

/** Rows for recharts: one for each x, holding the curves that have a point there. */
function rowsOf(curves: readonly Curve[]): Row[] {
  const rows = new Map<number, Row>()
  for (const { id, points } of curves) {
    for (const { x, y } of points) {
      const row = rows.get(x) ?? { x }
      row[id] = y
      rows.set(x, row)
    }
  }
  return [...rows.values()].sort((a, b) => a.x! - b.x!)
}

const WHOLE: [number, number] = [0, 1]
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const hueOf = (tone: Curve['tone']): string => (tone === 'pinned' ? 'var(--muted)' : `var(--${tone})`)

export const LiveLines = memo(function LiveLines({ chart }: { chart: ChartModel }) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const measure = useCallback((frame: HTMLDivElement) => {
    const take = () => setSize({ width: frame.clientWidth, height: frame.clientHeight })
    take()
    const observer = new ResizeObserver(take)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [])
  const curves = useMemo(() => chart.curves.filter((curve) => curve.kind !== 'dots'), [chart])
  const rows = useMemo(() => rowsOf(curves), [curves])
  return (
    <div className="plot__lines" aria-hidden="true" ref={measure}>
      {size && size.width > 0 && (
        <LineChart {...size} data={rows} margin={NO_MARGIN} accessibilityLayer={false}>
          <XAxis type="number" dataKey="x" domain={WHOLE} hide allowDataOverflow />
          <YAxis type="number" domain={WHOLE} hide allowDataOverflow />
          {curves.map(({ id, kind, tone }) => (
            <Line
              key={id}
              dataKey={id}
              type="linear"
              className={`plot__${kind} plot--${tone}`}
              stroke={hueOf(tone)}
              dot={false}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      )}
    </div>
  )
})

import { lazy, Suspense, useId, type KeyboardEvent, type PointerEvent } from 'react'
import { endLabels, type ChartModel } from '../chart'
import { useMounted } from './hooks'
import { StaticLines } from './StaticLines'

const LiveLines = lazy(async () => ({ default: (await import('./LiveLines')).LiveLines }))

export interface PlotProps {
  title: string
  unit: string
  xLabel: string
  chart: ChartModel
  /** Where the cursor stands, 0–1 from the left; null when it is away. */
  cursor: { at: number; step: number; lastStep: number } | null
  values: string
  cursorLabel: string
  emptyText: string
  /** 0–1 from the left. */
  onPoint: (at: number | null) => void
  onMove: (key: string, big: boolean) => boolean
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** A chart of fixed height: lines, ticks and labels in place before any script, a cursor for pointer and keys after. */
export function Plot(props: PlotProps) {
  const { title, unit, xLabel, chart, cursor, values, cursorLabel, emptyText, onPoint, onMove } = props
  const mounted = useMounted()
  const id = useId()
  const empty = chart.curves.every((curve) => curve.points.length === 0)
  const lines = <StaticLines chart={chart} part="lines" />

  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    onPoint(Math.min(1, Math.max(0, (event.clientX - left) / width)))
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (onMove(event.key, event.shiftKey)) event.preventDefault()
  }

  return (
    <figure className="plot" aria-labelledby={id}>
      <figcaption className="plot__caption" id={id}>
        <span className="plot__title">{title}</span> <span className="plot__unit">{unit}</span>
      </figcaption>
      <output className="plot__values" aria-live="off">
        {values}
      </output>
      <div className="plot__area">
        <div className="plot__rect">
          <StaticLines chart={chart} part="frame" />
          {mounted ? (
            <Suspense fallback={lines}>
              <LiveLines chart={chart} />
            </Suspense>
          ) : (
            lines
          )}
          {chart.yTicks.map(({ at, label }) => (
            <span key={label} className="plot__y" style={{ bottom: percent(at) }}>
              {label}
            </span>
          ))}
          {chart.xTicks.map(({ at, label }) => (
            <span key={label} className="plot__x" style={{ left: percent(at) }}>
              {label}
            </span>
          ))}
          <span className="plot__xlabel">{xLabel}</span>
          {chart.finish && (
            <span className="plot__finishlabel" style={{ bottom: percent(chart.finish.at) }}>
              {chart.finish.label}
            </span>
          )}
          {chart.rateMarks.map(({ at, label }, i) => (
            <span
              key={`${label}${i}`}
              className="plot__ratelabel"
              style={{ left: percent(at), top: `${i * 16}px` }}
            >
              {label}
            </span>
          ))}
          {endLabels(chart.curves, 0.09).map((end) => (
            <span
              key={end.id}
              className={`plot__end plot--${end.tone}`}
              style={{ left: percent(end.x), bottom: percent(end.y) }}
            >
              {end.label}
            </span>
          ))}
          {empty && <span className="plot__empty">{emptyText}</span>}
          {cursor && <span className="plot__cursor" style={{ left: percent(cursor.at) }} />}
          {!empty && (
            <div
              className="plot__hit"
              role="slider"
              tabIndex={0}
              aria-label={cursorLabel}
              aria-valuemin={1}
              aria-valuemax={cursor?.lastStep ?? 1}
              aria-valuenow={cursor?.step ?? 1}
              aria-valuetext={values}
              onPointerMove={point}
              onPointerDown={point}
              onPointerLeave={() => onPoint(null)}
              onBlur={() => onPoint(null)}
              onKeyDown={press}
            />
          )}
        </div>
      </div>
    </figure>
  )
}

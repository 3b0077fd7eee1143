import type { StepTimeline } from '../../../engine/protocol'
import { pictureOf, type Span } from '../gantt'
import type { Strings } from '../strings'

const KINDS = ['compute', 'held', 'wait', 'exchange'] as const

export interface GanttProps {
  timeline: readonly StepTimeline[]
  workers: number
  t: Strings
}

/** Steps as lanes of time, one for the coordinator and one for each worker; also in words for those who do not see them. */
export function Gantt({ timeline, workers, t }: GanttProps) {
  const { lanes, edges } = pictureOf(timeline, workers)
  const end = edges.at(-1)! || 1
  const ms = (value: number) => t.milliseconds(value.toFixed(value < 10 ? 1 : 0))
  const sumOf = (lane: readonly Span[], kind: Span['kind']) =>
    lane.filter((span) => span.kind === kind).reduce((sum, { from, to }) => sum + to - from, 0)
  const name = (lane: number) => (lane === 0 ? t.coordinatorLong : t.worker(lane))
  const words = lanes
    .map((lane, i) => t.laneSummary(name(i), ms(sumOf(lane, 'compute')), ms(sumOf(lane, 'wait'))))
    .join(' ')
  const hasHeld = lanes.some((lane) => lane.some(({ kind }) => kind === 'held'))
  return (
    <figure className="cluster__gantt">
      <h4>{t.picture(timeline.length)}</h4>
      <div className="cluster__lanes" role="img" aria-label={`${t.picture(timeline.length)}. ${words}`}>
        {lanes.map((lane, i) => (
          <div key={i} className="cluster__lane">
            <span className="cluster__name">{i === 0 ? t.coordinator : i}</span>
            <span className="cluster__track">
              {lane.map(({ kind, from, to }) => (
                <span
                  key={`${from}${kind}`}
                  className={`cluster__span cluster--${kind}`}
                  style={{
                    insetInlineStart: `${((100 * from) / end).toFixed(3)}%`,
                    inlineSize: `${((100 * (to - from)) / end).toFixed(3)}%`,
                  }}
                />
              ))}
            </span>
          </div>
        ))}
        <div className="cluster__axis">
          {edges.slice(0, -1).map((edge, i) => (
            <span
              key={edge}
              style={{
                insetInlineStart: `${((100 * edge) / end).toFixed(3)}%`,
                inlineSize: `${((100 * (edges[i + 1]! - edge)) / end).toFixed(3)}%`,
              }}
            >
              {t.step(timeline[i]!.step)} <b>{ms(edges[i + 1]! - edge)}</b>
            </span>
          ))}
        </div>
      </div>
      <ul className="figure-key">
        {KINDS.filter((kind) => kind !== 'held' || hasHeld).map((kind) => (
          <li key={kind} className={`cluster--${kind}`}>
            {t[kind]}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { LinkProblems } from '../../figures/LinkProblems'
import type { LinkProblem } from './link'
import { rowOf, rowsOf } from './model'
import { Controls, type ControlsProps } from './parts/Controls'
import { Gantt } from './parts/Gantt'
import { Readings } from './parts/Readings'
import { Results } from './parts/Results'
import { Simulator } from './parts/Simulator'
import { TakeAlong, type TakeAlongProps } from './parts/TakeAlong'
import type { Recording } from './recorded'
import type { Simulated } from './simulator'
import { stringsOf, type Language } from './strings'
import './data-parallel.css'

export interface PanelProps extends Omit<ControlsProps, 't'>, Omit<TakeAlongProps, 't'> {
  language: Language
  problems: readonly LinkProblem[]
  recording: Recording
  simulated: Simulated
  simulate: Dispatch<Partial<Simulated>>
  onDismissProblems(): void
}

export function Panel({
  language,
  problems,
  recording,
  simulated,
  simulate,
  isSaving,
  saved,
  onTake,
  onDismissProblems,
  ...controls
}: PanelProps) {
  const t = stringsOf(language)
  const { state, send } = controls
  const { setting, live, own } = state
  const count = (n: number) => Math.round(n).toLocaleString(language)
  const row = rowOf(own, recording.results, setting)
  const shown = live && live.timeline.length > 0 ? live : row?.result
  const rows = rowsOf(state, recording.results)
  const points = rows.flatMap(({ result, isOwn, speedUp }) =>
    speedUp !== null && isOwn === (row?.isOwn ?? false) ? [{ workers: result.setting.workers, speedUp }] : [],
  )
  return (
    <section className="instrument cluster" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <LinkProblems
        sentences={problems.map(({ key, given, used }) => t.problem(key, given, used))}
        dismiss={t.dismiss}
        onDismiss={onDismissProblems}
      />
      <div className="cluster__part">
        <Controls {...controls} t={t} />
        <p className="unseen" role="status">
          {!live &&
            state.ended > 0 &&
            row?.isOwn &&
            t.announced(
              t.workersValue(setting.workers),
              count(row.result.imagesPerSecond),
              row.speedUp === null ? '' : row.speedUp.toFixed(2),
            )}
        </p>
        {shown ? (
          <Gantt timeline={shown.timeline} workers={shown.setting.workers} t={t} />
        ) : (
          <p className="cluster__missing">{t.missing}</p>
        )}
        {row && <Readings row={row} count={count} t={t} />}
        {rows.length > 0 && (
          <Results
            {...{ rows, count, t }}
            workers={setting.workers}
            caption={setting.hasStraggler ? t.tableStraggler(setting.batch) : t.table(setting.batch)}
            onChoose={(workers) => send({ type: 'set', change: { workers } })}
          />
        )}
      </div>
      <Simulator {...{ simulated, simulate, language, t }} own={points} isOwn={row?.isOwn ?? false} />
      <TakeAlong {...{ isSaving, saved, onTake, t }} isBusy={controls.isBusy || live !== null} />
      <p className="instrument__foot">
        {row?.isOwn && `${t.measured} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}

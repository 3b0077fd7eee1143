/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up results. */
import type { Dispatch } from 'react'
import { Segmented } from '../../figures/Segmented'
import { emulatedOf, shownResults, WHATS, type Action, type Place } from './model'
import { Chart } from './parts/Chart'
import { Measure, type MeasureProps } from './parts/Measure'
import { StepTable, SweepTable } from './parts/Tables'
import { Verdict } from './parts/Verdict'
import type { Recording } from './recorded'
import { strings } from './strings'
import './gpu-vs-cpu.css'

export interface PanelProps extends MeasureProps {
  problem: string | null
  recording: Recording
  send: Dispatch<Action>
  onDismissProblem(): void
}

export function Panel(props: PanelProps) {
  const { language, lab, problem, recording, reports, send } = props
  const t = strings[language]
  const results = shownResults(lab, recording)
  const emulated: readonly Place[] = emulatedOf(reports)
  const { what } = lab
  return (
    <section className="instrument versus" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      {problem !== null && (
        <div className="versus__problem" role="status">
          <p>{t.problem(problem)}</p>
          <button type="button" className="btn" onClick={props.onDismissProblem}>
            {t.dismiss}
          </button>
        </div>
      )}
      <Segmented
        label={t.what}
        options={WHATS.map((value) => ({ value, label: t[value] }))}
        value={what}
        onChange={(next) => send({ type: 'what', what: next })}
        disabled={lab.progress !== null}
      />
      <Verdict {...{ results, what, emulated, language, t }} />
      {what === 'step' ? (
        <StepTable {...{ results, emulated, language, t }} />
      ) : (
        <>
          <Chart {...{ results, what, language, t }} />
          <SweepTable {...{ results, what, emulated, language, t }} />
        </>
      )}
      <Measure {...props} t={t} />
      <p className="instrument__foot">
        {results.isOwn ? t.own : t.recorded(recording.savedAt, recording.browser, recording.cores)} {t.method}
      </p>
    </section>
  )
}

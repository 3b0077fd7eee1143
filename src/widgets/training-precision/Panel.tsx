/** The lab as a picture of its props: no worker, no address. `View` connects it, demos hand in made-up trials. */
import type { Dispatch } from 'react'
import type { LinkProblem } from './link'
import { EMPTY_TRIAL, isLost, rowsOf, summaryOf, type Action, type State } from './model'
import { Curves } from './parts/Curves'
import { Gradients } from './parts/Gradients'
import { Trials } from './parts/Trials'
import { Verbs } from './parts/Verbs'
import type { Recording } from './recorded'
import { backendWords, percent, stringsOf, type Language } from './strings'
import './training-precision.css'

export interface PanelProps {
  language: Language
  state: State
  problem: LinkProblem | null
  recording: Recording
  /** A training run is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onTrain(which: 'this' | 'all'): void
  onStop(): void
  onSave(): void
  onDismissProblem(): void
}

export function Panel({ language, state, problem, recording, send, ...verbs }: PanelProps) {
  const t = stringsOf(language)
  const rows = rowsOf(state, recording.trials)
  const { arithmetic, backend, own } = state
  const trial = rows.find((row) => row.arithmetic === arithmetic)?.trial ?? EMPTY_TRIAL
  const { accuracy, flowLost, parametersLost, scale, skipped } = summaryOf(trial)
  const count = (n: number) => n.toLocaleString(language)
  return (
    <section className="instrument fewbits" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      {problem && (
        <div className="fewbits__problem" role="status">
          <p>{t.problem(problem.given, t.names[problem.used])}</p>
          <button type="button" className="btn" onClick={verbs.onDismissProblem}>
            {t.dismiss}
          </button>
        </div>
      )}
      <Trials
        rows={rows}
        arithmetic={arithmetic}
        onChoose={(name) => send({ type: 'choose', arithmetic: name })}
        t={t}
      />
      <div className="fewbits__chosen">
        <h4>{t.names[arithmetic]}</h4>
        <p>
          {t.what[arithmetic]} {isLost(accuracy) && <strong>{t.lost}</strong>}
        </p>
      </div>
      <Verbs {...verbs} state={state} count={count} t={t} />
      <div className="fewbits__pair">
        <Curves rows={rows} arithmetic={arithmetic} t={t} />
        <Gradients
          trial={trial}
          arithmetic={arithmetic}
          shift={state.shift}
          onShift={(shift) => send({ type: 'shift', shift })}
          t={t}
        />
      </div>
      <dl className="fewbits__readings">
        <Reading term={t.readings.flow}>{percent(flowLost)}</Reading>
        <Reading term={t.readings.parameters}>{percent(parametersLost)}</Reading>
        <Reading term={t.readings.scale}>
          {scale < 1 ? `1/${count(Math.round(2 ** -Math.round(Math.log2(scale))))}` : count(scale)}
        </Reading>
        <Reading term={t.readings.skipped}>{count(skipped)}</Reading>
      </dl>
      <p className="instrument__foot">
        {backend && Object.keys(own).length > 0 && `${t.computed(backendWords(backend, t))} `}
        {t.recorded(recording.recordedAt, recording.machine)} {t.method}
      </p>
    </section>
  )
}

const Reading = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** The bench as a picture of its props: no worker, no clock. `View` connects it, demos hand in made-up measurements. */
import type { BackendReport } from '../../engine/protocol'
import { current, type Benchmark, type State } from './model'
import { Layers } from './parts/Layers'
import { Paces } from './parts/Paces'
import { backendWords, entryWords, refusalWords, strings } from './strings'
import './device-bench.css'

export interface PanelProps {
  language: 'ko' | 'en'
  state: State
  /** What is shown: the recorded benchmark before the first click, then the reader's own. */
  benchmark: Benchmark
  reports: readonly BackendReport[]
  isBusy: boolean
  onRun(): void
  onStop(): void
  onSave(): void
}

export function Panel({ language, state, benchmark, reports, isBusy, onRun, onStop, onSave }: PanelProps) {
  const t = strings[language]
  const format = (x: number) => Math.round(x).toLocaleString(language)
  const { status, entries, outcomes } = state
  const entry = current(state)
  const isOwn = status !== 'before'
  const refused = isOwn ? reports.filter(({ name, status }) => status === 'refused' && name !== 'cpu') : []
  return (
    <section className="instrument bench" aria-label={t.heading}>
      <header>
        <h3 className="instrument__title">{t.heading}</h3>
        <p className="instrument__sentence">{t.lead}</p>
      </header>
      <div className="bench__verbs">
        {entry ? (
          <button type="button" className="btn" onClick={onStop} disabled={status === 'stopping'}>
            {status === 'stopping' ? t.stopping : t.stop}
          </button>
        ) : (
          <button type="button" className="btn btn-primary" onClick={onRun} disabled={isBusy}>
            {isOwn ? t.again : t.run}
          </button>
        )}
        <button type="button" className="btn" onClick={onSave} disabled={benchmark.outcomes.length === 0}>
          {t.save}
        </button>
      </div>
      {isBusy && !entry && <p className="bench__note">{t.busy}</p>}
      {entry && (
        <div className="bench__progress">
          <progress
            value={outcomes.length}
            max={entries.length}
            aria-label={t.progress(outcomes.length, entries.length)}
          />
          <span>{t.progress(outcomes.length, entries.length)}</span>
          <span>{t.now(entryWords(entry, t))}</span>
        </div>
      )}
      <p className="unseen" role="status">
        {status === 'done' ? t.ended(outcomes.length) : ''}
      </p>
      <Paces suite="train" outcomes={benchmark.outcomes} t={t} format={format} />
      <Paces suite="infer" outcomes={benchmark.outcomes} t={t} format={format} />
      {benchmark.outcomes
        .filter(({ entry }) => entry.suite === 'kernels')
        .map((outcome) => (
          <Layers key={outcome.entry.backend} outcome={outcome} t={t} />
        ))}
      {refused.length > 0 && (
        <section className="bench__part" aria-label={t.refused}>
          <h4>{t.refused}</h4>
          <ul className="bench__refused">
            {refused.map(({ name, refusal, detail }) => (
              <li key={name}>
                {backendWords(name, t)}: {refusal && refusalWords(refusal, language)}{' '}
                {detail && <q>{detail}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="instrument__foot">
        {isOwn
          ? t.measured(benchmark.browser, benchmark.cores)
          : t.recorded(benchmark.recordedAt, benchmark.browser, benchmark.cores)}
      </p>
    </section>
  )
}

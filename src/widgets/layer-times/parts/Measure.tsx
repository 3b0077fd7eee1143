import type { BackendName, BackendReport } from '../../../engine/protocol'
import { slow } from '../../../training/measurable'
import type { State } from '../model'
import { backendWords, refusalWords, type Strings } from '../strings'

export interface MeasureProps {
  language: 'ko' | 'en'
  lab: State
  reports: readonly BackendReport[]
  /** A training run is under way in this tab. */
  isBusy: boolean
  /** On one backend, or on all that are usable. */
  onMeasure(backend?: BackendName): void
  onStop(): void
  onSave(): void
}

/** The verbs, how far a measurement is, and what this device does not have. */
export function Measure(props: MeasureProps & { t: Strings }) {
  const { language, lab, reports, isBusy, onMeasure, onStop, onSave, t } = props
  const { progress, failure, ended, own } = lab
  const words =
    progress &&
    t.progress(backendWords(progress.backend, t), progress.layer ?? t.step, progress.done, progress.of)
  const emulated = reports.filter(({ refusal }) => refusal === 'software-gpu')
  const missing = reports.flatMap(({ name, refusal, detail }: BackendReport) => {
    const why = refusal && refusalWords(refusal, language)
    return why ? [{ name, why, detail }] : []
  })
  return (
    <div className="timed__measure">
      <div className="timed__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={progress ? 'btn' : 'btn btn-primary'}
          disabled={(isBusy && !progress) || progress?.isStopping}
          onClick={progress ? onStop : () => onMeasure()}
        >
          {progress ? (progress.isStopping ? t.stopping : t.stop) : t.measure}
        </button>
        {!progress &&
          lab.net === 'alexnet' &&
          lab.batch === 1 &&
          slow(reports).map((name) => (
            <button
              key={name}
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => onMeasure(name)}
            >
              {t.measureSlow(backendWords(name, t))}
            </button>
          ))}
        <button type="button" className="btn" onClick={onSave} disabled={own.length === 0}>
          {t.save}
        </button>
      </div>
      {isBusy && <p className="timed__hint">{t.busy}</p>}
      {progress && words && (
        <div className="timed__progress">
          <progress value={progress.done} max={progress.of} aria-label={words} />
          <span>{words}</span>
        </div>
      )}
      {failure !== null && (
        <p role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      {emulated.map(({ name, detail }) => (
        <p key={name} className="timed__hint">
          {t.emulated(backendWords(name, t))} {detail && <q>{detail}</q>}
        </p>
      ))}
      {missing.length > 0 && (
        <p className="timed__hint">
          {t.notMeasured}{' '}
          {missing.map(({ name, why, detail }) => (
            <span key={name}>
              {backendWords(name, t)}, {why}. {detail && <q>{detail}</q>}{' '}
            </span>
          ))}
        </p>
      )}
      <p className="unseen" role="status">
        {!progress && ended > 0 && own.length > 0 ? t.own : ''}
      </p>
    </div>
  )
}

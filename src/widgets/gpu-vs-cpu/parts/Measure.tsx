import type { BackendReport } from '../../../engine/protocol'
import { emulatedOf, type Place, type State } from '../model'
import type { Strings } from '../strings'

const MISSING = ['no-webgpu-api', 'no-adapter', 'no-webgl2', 'failed-to-start', 'lost']

export interface MeasureProps {
  language: 'ko' | 'en'
  lab: State
  reports: readonly BackendReport[]
  /** A training run is under way in this tab. */
  isBusy: boolean
  /** On one place, or on all that are usable. */
  onMeasure(place?: Place): void
  onStop(): void
  onSave(): void
}

/** The verbs, how far a measurement is, and an honest word about GPUs that are none. */
export function Measure(props: MeasureProps & { t: Strings }) {
  const { lab, reports, isBusy, onMeasure, onStop, onSave, language, t } = props
  const { progress, failure, ended, own } = lab
  const size = progress?.size ? `, ${progress.size.toLocaleString(language)}` : ''
  const words = progress && t.progress(t.places[progress.place], size, progress.done, progress.of)
  const emulated = emulatedOf(reports)
  const missing = reports.flatMap(({ name, refusal }) =>
    (name === 'webgl' || name === 'webgpu') && refusal && MISSING.includes(refusal) ? [t.places[name]] : [],
  )
  return (
    <div className="versus__measure">
      <div className="versus__verbs">
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
          emulated.map((name) => (
            <button
              key={name}
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => onMeasure(name)}
            >
              {t.measureEmulated(t.places[name])}
            </button>
          ))}
        <button
          type="button"
          className="btn"
          onClick={onSave}
          disabled={own.points.length + own.paces.length === 0}
        >
          {t.save}
        </button>
      </div>
      {isBusy && <p className="versus__hint">{t.busy}</p>}
      {progress && words && (
        <div className="versus__progress">
          <progress value={progress.done} max={progress.of} aria-label={words} />
          <span>{words}</span>
        </div>
      )}
      {failure !== null && (
        <p role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      {emulated.map((name) => (
        <p key={name} className="versus__hint">
          {t.emulated(t.places[name])}
        </p>
      ))}
      {missing.length > 0 && <p className="versus__hint">{t.noGpuYet(missing.join(', '))}</p>}
      <p className="unseen" role="status">
        {!progress && ended > 0 ? t.own : ''}
      </p>
    </div>
  )
}

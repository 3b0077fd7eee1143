import type { BackendName, BackendReport } from '../../../engine/protocol'
import { slow } from '../../../training/measurable'
import type { RaceState } from '../model'
import { backendWords, type Strings } from '../strings'
import { layerName } from './numbers'

export interface MeasureProps {
  language: 'ko' | 'en'
  race: RaceState
  reports: readonly BackendReport[]
  /** A training run is under way in this tab. */
  isBusy: boolean
  /** On one backend, or on all that are usable. */
  onRace(which: 'one' | 'all', backend?: BackendName): void
  onStop(): void
  onSave(): void
  t: Strings
}

/** The verbs, how far a race is, and what this device does not have. */
export function Measure({ race, reports, isBusy, onRace, onStop, onSave, t }: MeasureProps) {
  const { progress, failure, ended, own, layer } = race
  const words =
    progress &&
    t.progress(backendWords(progress.backend, t), layerName(progress.layer), progress.done + 1, progress.of)
  const emulated = reports.filter(({ refusal }) => refusal === 'software-gpu')
  const missing = reports.filter(
    ({ refusal }) => refusal && refusal !== 'software-gpu' && refusal !== 'slower',
  )
  return (
    <div className="unfold__measure">
      <div className="unfold__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={progress ? 'btn' : 'btn btn-primary'}
          disabled={(isBusy && !progress) || progress?.isStopping}
          onClick={progress ? onStop : () => onRace('one')}
        >
          {progress ? (progress.isStopping ? t.stopping : t.stop) : t.race}
        </button>
        {!progress && (
          <>
            <button type="button" className="btn" disabled={isBusy} onClick={() => onRace('all')}>
              {t.raceAll}
            </button>
            {slow(reports).map((name) => (
              <button
                key={name}
                type="button"
                className="btn"
                disabled={isBusy}
                onClick={() => onRace('one', name)}
              >
                {t.raceSlow(backendWords(name, t))}
              </button>
            ))}
          </>
        )}
        <button type="button" className="btn" onClick={onSave} disabled={own.length === 0}>
          {t.save}
        </button>
      </div>
      {isBusy && <p className="unfold__hint">{t.busy}</p>}
      {progress && words && (
        <div className="unfold__progress">
          <progress value={progress.done} max={progress.of} aria-label={words} />
          <span>{words}</span>
        </div>
      )}
      {failure !== null && (
        <p role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      {emulated.map(({ name }) => (
        <p key={name} className="unfold__hint">
          {t.emulated(backendWords(name, t))}
        </p>
      ))}
      {missing.length > 0 && (
        <p className="unfold__hint">
          {t.missing}{' '}
          {missing.map(({ name, detail }) => (
            <span key={name}>
              {backendWords(name, t)}. {detail && <q>{detail}</q>}{' '}
            </span>
          ))}
        </p>
      )}
      <p className="unseen" role="status">
        {!progress && ended > 0 && own.some((one) => one.layer === layer)
          ? t.announced(layerName(layer))
          : ''}
      </p>
    </div>
  )
}

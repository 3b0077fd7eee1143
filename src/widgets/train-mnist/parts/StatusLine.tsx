import type { TrainingSnapshot } from '../../../training/api'
import { formatPercent, type Language } from '../model'
import type { RecordedRun } from '../recorded'
import { stringsOf } from '../strings'

export interface StatusLineProps {
  snapshot: TrainingSnapshot
  recorded: RecordedRun | null
  language: Language
  /** Id under which locked controls find the sentence that explains them. */
  lockId: string
}

/** One thin line of progress and one sentence: what is on the screen, or what is being waited for. */
export function StatusLine({ snapshot, recorded, language, lockId }: StatusLineProps) {
  const t = stringsOf(language)
  const { status, data, step, totalSteps, plan } = snapshot
  const loadingData = status === 'loading' && data.loadedImages < data.totalImages
  const share = loadingData ? data.loadedImages / data.totalImages : totalSteps > 0 ? step / totalSteps : 0
  return (
    <div className="status">
      <div className="status__track" aria-hidden="true">
        <div className="status__done" style={{ transform: `scaleX(${Math.min(1, share).toFixed(4)})` }} />
      </div>
      {status === 'loading' && (
        <p className="status__text">
          {loadingData
            ? `${t.loadingData}: ${t.loadedOf(data.loadedImages, data.totalImages)}.`
            : `${t.starting}…`}
        </p>
      )}
      {(status === 'running' || status === 'paused') && <p className="status__text">{t.locked}</p>}
      {plan === null && status === 'idle' && recorded && (
        <p className="status__text">
          <strong>{t.recorded(recorded.recordedAt.slice(0, 10), recorded.machine)}</strong>{' '}
          {formatPercent(recorded.finalAccuracy)}; {t.recordedLead}.
        </p>
      )}
      {plan === null && status === 'idle' && !recorded && <p className="status__text">{t.nothingRecorded}</p>}
      <span id={lockId} hidden>
        {t.locked}
      </span>
    </div>
  )
}

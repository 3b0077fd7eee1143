import { precisionNames, type Precision } from '../../../math/precisions'
import { keyOf, type DialState } from '../model'
import { precisionWords, type Strings } from '../strings'

export interface MeasureProps {
  t: Strings
  state: DialState
  /** A training run is under way in this tab. */
  isBusy: boolean
  /** There is no such network here, or not yet. */
  isAbsent: boolean
  onMeasure(precisions: readonly Precision[]): void
  onStop(): void
  onSave(): void
  count(n: number): string
}

/** The verbs, and how far a measurement is. */
export function Measure({ state, t, isBusy, isAbsent, onMeasure, onStop, onSave, count }: MeasureProps) {
  const { progress, failure, precision, own } = state
  const mine = own[keyOf(state)]?.[precision]
  const words =
    progress && t.progress(count(progress.done), count(progress.of), precisionWords(progress.precision, t))
  return (
    <>
      <div className="half__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={progress ? 'btn' : 'btn btn-primary'}
          disabled={(isBusy || isAbsent) && !progress}
          onClick={progress ? onStop : () => onMeasure([precision])}
        >
          {progress ? t.stop : t.measureOne(precisionWords(precision, t))}
        </button>
        {!progress && (
          <button
            type="button"
            className="btn"
            disabled={isBusy || isAbsent}
            onClick={() => onMeasure(precisionNames)}
          >
            {t.measureAll}
          </button>
        )}
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </div>
      {isBusy && <p className="half__hint">{t.busy}</p>}
      {progress && words && (
        <div className="half__progress">
          <progress value={progress.done} max={progress.of} aria-label={words} />
          <span>{words}</span>
        </div>
      )}
      {failure !== null && (
        <p className="half__failure" role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      <p className="unseen" role="status">
        {!progress && state.ended > 0 && mine && t.announced(precisionWords(precision, t), count(mine.right))}
      </p>
    </>
  )
}

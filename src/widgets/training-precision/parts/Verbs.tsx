import type { State } from '../model'
import type { Strings } from '../strings'

interface Props {
  t: Strings
  state: State
  isBusy: boolean
  onTrain(which: 'this' | 'all'): void
  onStop(): void
  onSave(): void
  count(n: number): string
}

/** The verbs, and how far a training is. */
export function Verbs({ state, t, isBusy, onTrain, onStop, onSave, count }: Props) {
  const { progress, failure, arithmetic, own, ended } = state
  const mine = own[arithmetic]
  const words =
    progress &&
    t.progress(t.names[progress.arithmetic], count(progress.done), count(progress.of), progress.work)
  const right = mine?.right ?? null
  return (
    <>
      <div className="fewbits__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={progress ? 'btn' : 'btn btn-primary'}
          disabled={isBusy && !progress}
          onClick={progress ? onStop : () => onTrain('this')}
        >
          {progress ? t.stop : t.trainOne}
        </button>
        {!progress && (
          <button type="button" className="btn" disabled={isBusy} onClick={() => onTrain('all')}>
            {t.trainAll}
          </button>
        )}
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </div>
      {isBusy && <p className="fewbits__hint">{t.busy}</p>}
      {progress && words && (
        <div className="fewbits__progress">
          <progress value={progress.done} max={progress.of} aria-label={words} />
          <span>
            {words}
            {progress.secondsLeft !== null && ` · ${t.secondsLeft(progress.secondsLeft)}`}
          </span>
        </div>
      )}
      {failure !== null && (
        <p className="fewbits__failure" role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      <p className="unseen" role="status">
        {!progress &&
          ended > 0 &&
          right !== null &&
          t.announced(t.names[arithmetic], `${(right / 100).toFixed(2)}%`)}
      </p>
    </>
  )
}

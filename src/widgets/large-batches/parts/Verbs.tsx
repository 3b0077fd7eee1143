import { accuracyOf, EPOCHS, TRAIN_IMAGES, type Row, type State } from '../model'
import type { Strings } from '../strings'
import { percent } from './percent'

interface Props {
  t: Strings
  state: State
  /** The row that is chosen. */
  chosen: Row
  isBusy: boolean
  onTrain(which: 'this' | 'all'): void
  onStop(): void
  onSave(): void
  count(n: number): string
}

const ALL = EPOCHS * TRAIN_IMAGES

/** The verbs, and how far a training is. */
export function Verbs({ state, chosen, t, isBusy, onTrain, onStop, onSave, count }: Props) {
  const { progress, failure, ended } = state
  const name = progress && t.names[progress.setting.way]
  const words =
    progress &&
    name &&
    (progress.done < ALL ? t.progress(name, count(progress.done), count(ALL)) : t.testing(name))
  const accuracy = accuracyOf(chosen.trial)
  return (
    <>
      <div className="crowd__verbs">
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
      {isBusy && <p className="crowd__hint">{t.busy}</p>}
      {progress && words && (
        <div className="crowd__progress">
          <progress value={progress.done} max={ALL} aria-label={words} />
          <span>
            {words}
            {progress.secondsLeft !== null && ` · ${t.secondsLeft(progress.secondsLeft)}`}
          </span>
        </div>
      )}
      {failure !== null && (
        <p className="crowd__failure" role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
      <p className="unseen" role="status">
        {!progress &&
          ended > 0 &&
          chosen.isOwn &&
          accuracy !== null &&
          t.announced(t.names[chosen.setting.way], percent(accuracy))}
      </p>
    </>
  )
}

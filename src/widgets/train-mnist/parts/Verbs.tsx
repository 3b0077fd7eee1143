import type { TrainingActions, TrainingStatus } from '../../../training/api'
import type { Plan } from '../../../engine/protocol'
import type { Strings } from '../strings'

export interface VerbsProps {
  status: TrainingStatus
  plan: Plan
  actions: TrainingActions
  t: Strings
  onNewSeed: () => void
}

/**
 * The verbs. Train, Pause and Resume are one button whose name follows the state, so that the focus stays where it
 * is; buttons without use are marked, not removed, for the same reason.
 */
export function Verbs({ status, plan, actions, t, onNewSeed }: VerbsProps) {
  const busy = status === 'loading' || status === 'running'
  const paused = status === 'paused'
  const main = busy ? t.pause : paused ? t.resume : t.train
  const canStep = paused || status === 'idle'
  const act = () => (busy ? actions.pause() : paused ? actions.resume() : actions.train(plan))
  const unused = (yes: boolean) => (yes ? { 'aria-disabled': true } : {})
  return (
    <div className="lab__verbs" role="group" aria-label={t.controls}>
      <button type="button" className="btn btn-primary lab__main-verb" onClick={act}>
        {main}
      </button>
      <button
        type="button"
        className="btn"
        {...unused(!canStep)}
        onClick={() => canStep && actions.step(plan)}
      >
        {t.step}
      </button>
      <button
        type="button"
        className="btn"
        {...unused(status === 'idle')}
        onClick={() => status !== 'idle' && actions.reset()}
      >
        {t.reset}
      </button>
      <button type="button" className="btn" onClick={onNewSeed}>
        {t.newSeed}
      </button>
    </div>
  )
}

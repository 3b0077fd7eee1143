import type { Dispatch } from 'react'
import { Slider } from '../../../figures/Slider'
import {
  BATCH_STEP,
  LEAST_BATCH,
  MOST_BATCH,
  sharesIn,
  SLOWNESS,
  STEPS,
  stragglerOf,
  type Action,
  type State,
} from '../model'
import type { Strings } from '../strings'

export interface ControlsProps {
  state: State
  /** As the browser reports them; null before that is known. */
  cores: number | null
  /** A training run is under way in this tab. */
  isBusy: boolean
  send: Dispatch<Action>
  onRun(): void
  onRunAll(): void
  onStop(): void
  onSave(): void
  t: Strings
}

/** What is trained on how many workers, the verbs, and how far it is. */
export function Controls(props: ControlsProps) {
  const { state, cores, isBusy, send, onRun, onRunAll, onStop, onSave, t } = props
  const { setting, live, most, failure } = state
  const { workers, batch, hasStraggler } = setting
  const set = (change: Partial<State['setting']>) => send({ type: 'set', change })
  const words = live && t.progress(live.done, live.of, t.workersValue(live.setting.workers))
  const hint =
    workers > sharesIn(batch)
      ? t.idle(sharesIn(batch))
      : cores !== null && workers > cores
        ? t.moreThanCores(cores)
        : null
  return (
    <>
      <div className="cluster__sliders">
        <Slider
          label={t.workers}
          value={workers}
          min={1}
          max={most}
          format={t.workersValue}
          onChange={(value) => set({ workers: value })}
          disabled={live !== null}
        />
        <Slider
          label={t.batch}
          value={batch}
          min={LEAST_BATCH}
          max={MOST_BATCH}
          step={BATCH_STEP}
          format={t.batchValue}
          onChange={(value) => set({ batch: value })}
          disabled={live !== null}
        />
      </div>
      {hint && <p className="cluster__hint">{hint}</p>}
      <div className="cluster__verbs">
        {/* One button, so that the focus stays where it was pressed. */}
        <button
          type="button"
          className={live ? 'btn' : 'btn btn-primary'}
          disabled={isBusy && !live}
          onClick={live ? onStop : onRun}
        >
          {live ? t.stop : t.run(STEPS)}
        </button>
        <button
          type="button"
          className="btn cluster__straggler"
          aria-pressed={hasStraggler}
          disabled={workers === 1}
          title={workers === 1 ? t.stragglerAlone : undefined}
          onClick={() => set({ hasStraggler: !hasStraggler })}
        >
          {t.straggler(stragglerOf(setting), SLOWNESS)}
        </button>
        <button type="button" className="btn" disabled={isBusy || live !== null} onClick={onRunAll}>
          {t.all(most)}
        </button>
        <button type="button" className="btn" onClick={onSave}>
          {t.save}
        </button>
      </div>
      {isBusy && !live && <p className="cluster__hint">{t.busy}</p>}
      {live && words && (
        <div className="cluster__progress">
          <progress value={live.done} max={live.of} aria-label={words} />
          <span>
            {words}
            {live.setting.workers === 1 && workers !== 1 && `. ${t.firstAlone}`}
          </span>
        </div>
      )}
      {failure !== null && (
        <p className="cluster__failure" role="alert">
          {t.failed} <q>{failure}</q> {t.failedThen}
        </p>
      )}
    </>
  )
}

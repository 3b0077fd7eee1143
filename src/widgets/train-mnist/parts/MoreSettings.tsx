import { Slider } from '../../../figures/Slider'
import { DEFAULT_PLAN, INITIALISATIONS, OPTIMIZERS, type Plan } from '../../../engine/protocol'
import { BOUNDS, boundPlan, queryFromPlan } from '../model'
import type { Strings } from '../strings'
import { ChoiceField, NumberField } from './fields'

export interface MoreSettingsProps {
  plan: Plan
  locked: boolean
  lockId: string
  /** The learning rate in force, which may have changed since the run began. */
  rate: number
  t: Strings
  onPlan: (plan: Plan) => void
  onRate: (rate: number) => void
}

/** Optimizer, learning rate, batch, seed, initial weights. */
export function MoreSettings({ plan, locked, lockId, rate, t, onPlan, onRate }: MoreSettingsProps) {
  const set = (change: Partial<Plan>) => onPlan(boundPlan({ ...plan, ...change }))
  const lock = { disabled: locked, describedBy: locked ? lockId : undefined }
  return (
    <div className="lab__more">
      <ChoiceField
        {...lock}
        label={t.optimizer}
        value={plan.optimizer}
        options={OPTIMIZERS.map((value) => ({ value, label: t[value] }))}
        onChange={(optimizer) => set({ optimizer })}
      />
      <div className="lab__rate">
        <Slider
          label={t.learningRate}
          scale="log"
          min={BOUNDS.lr.min}
          max={BOUNDS.lr.max}
          value={rate}
          format={String}
          onChange={onRate}
        />
        <NumberField label={t.exactRate} bounds="lr" step="any" value={rate} onChange={onRate} />
      </div>
      <NumberField
        {...lock}
        label={t.batchSize}
        bounds="batch"
        value={plan.batchSize}
        onChange={(batchSize) => set({ batchSize })}
      />
      <ChoiceField
        {...lock}
        label={t.initialisation}
        value={plan.initialisation}
        options={INITIALISATIONS.map((value) => ({ value, label: t[value] }))}
        onChange={(initialisation) => set({ initialisation })}
      />
      <NumberField
        {...lock}
        label={t.seed}
        bounds="seed"
        value={plan.seed}
        onChange={(seed) => set({ seed })}
      />
      <button
        type="button"
        className="btn"
        disabled={locked || queryFromPlan(plan).length === 0}
        onClick={() => onPlan(DEFAULT_PLAN)}
      >
        {t.defaults}
      </button>
    </div>
  )
}

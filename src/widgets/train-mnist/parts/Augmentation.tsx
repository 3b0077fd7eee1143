import { Slider } from '../../../figures/Slider'
import { Switch } from '../../../figures/Switch'
import type { Plan } from '../../../engine/protocol'
import type { TrainingActions } from '../../../training/api'
import { AMOUNT_KEYS, BOUNDS, boundPlan, type AmountKey } from '../model'
import type { Strings } from '../strings'
import { AugmentationPreview } from './AugmentationPreview'

export interface AugmentationProps {
  plan: Plan
  locked: boolean
  lockId: string
  actions: TrainingActions
  t: Strings
  onPlan: (plan: Plan) => void
}

/** The amount a switch begins with. */
const FIRST: Record<AmountKey, number> = {
  crop: 4,
  shift: 2,
  rotate: 15,
  scale: 0.15,
  brightness: 0.3,
  elastic: 1.5,
}
const FORMAT: Record<
  AmountKey,
  keyof Pick<Strings, 'amountCrop' | 'amountShift' | 'amountRotate' | 'amountShare'>
> = {
  crop: 'amountCrop',
  shift: 'amountShift',
  rotate: 'amountRotate',
  scale: 'amountShare',
  brightness: 'amountShare',
  elastic: 'amountShift',
}

/** Seven switches, the amounts of those that have one, and real digits before and after. */
export function Augmentation({ plan, locked, lockId, actions, t, onPlan }: AugmentationProps) {
  const { augmentation } = plan
  const set = (change: Partial<Plan['augmentation']>) =>
    onPlan(boundPlan({ ...plan, augmentation: { ...augmentation, ...change } }))
  const lock = { disabled: locked, describedBy: locked ? lockId : undefined }
  return (
    <div className="lab__augmentation">
      <p className="lab__note">{t.augmentationLead}</p>
      <div className="augmentation">
        <div className="augmentation__item">
          <Switch {...lock} label={t.flip} checked={augmentation.flip} onChange={(flip) => set({ flip })} />
        </div>
        {AMOUNT_KEYS.map((key) => (
          <div className="augmentation__item" key={key}>
            <Switch
              {...lock}
              label={t[key]}
              checked={augmentation[key] > 0}
              onChange={(on) => set({ [key]: on ? FIRST[key] : 0 })}
            />
            {augmentation[key] > 0 && (
              <Slider
                {...lock}
                label={t.amountOf(t[key])}
                min={BOUNDS[key].integer ? 1 : 0.05}
                max={BOUNDS[key].max}
                step={BOUNDS[key].integer ? 1 : 0.05}
                value={augmentation[key]}
                format={t[FORMAT[key]]}
                onChange={(amount) => set({ [key]: Number(amount.toFixed(2)) })}
              />
            )}
          </div>
        ))}
      </div>
      <AugmentationPreview augmentation={augmentation} seed={plan.seed} actions={actions} t={t} />
    </div>
  )
}

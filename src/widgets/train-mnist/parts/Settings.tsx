import { useId } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { totalSteps, type BackendName, type BackendReport, type Plan } from '../../../engine/protocol'
import { BACKEND_CHOICES, boundPlan, estimateSeconds, formatDuration, paceOf, type Language } from '../model'
import type { RecordedRun } from '../recorded'
import { deviceWords } from '../messages'
import { stringsOf } from '../strings'
import { CHAPTER_LAYERS, withLayers } from '../model'
import { ChoiceField, NumberField } from './fields'

export interface SettingsProps {
  plan: Plan
  locked: boolean
  lockId: string
  backends: readonly BackendReport[]
  recorded: RecordedRun | null
  language: Language
  onPlan: (plan: Plan) => void
}

/** How long the plan will take, from a measured pace, else from the recorded run, else what is missing. */
function estimateWords(props: SettingsProps): string {
  const { plan, backends, recorded, language } = props
  const t = stringsOf(language)
  const chosen = plan.backend === 'auto' ? backends.find((b) => b.status === 'chosen')?.name : plan.backend
  const pace = paceOf(backends, plan.backend)
  const size = t.planSize(totalSteps(plan), plan.batchSize)
  if (pace !== null && chosen) {
    const time = formatDuration(estimateSeconds(plan, pace), language)
    return `${size}: ${t.estimate(time, deviceWords(chosen as BackendName, language))}.`
  }
  const alike =
    recorded &&
    plan.layers === undefined &&
    totalSteps(recorded.plan) === totalSteps(plan) &&
    recorded.plan.batchSize === plan.batchSize
  if (alike) return `${size}; ${t.estimateRecorded(formatDuration(recorded.minutes * 60, language))}.`
  return `${size}; ${t.estimateUnknown}.`
}

/** The four settings most readers touch, in one line, and what they cost. */
export function Settings(props: SettingsProps) {
  const { plan, locked, lockId, language, onPlan } = props
  const t = stringsOf(language)
  const noteId = useId()
  const set = (change: Partial<Plan>) => onPlan(boundPlan({ ...plan, ...change }))
  const lock = { disabled: locked, describedBy: locked ? lockId : undefined }
  return (
    <div className="lab__settings">
      <Segmented
        label={t.variant}
        value={plan.layers === undefined ? plan.variant : 'blocks'}
        options={[
          { value: 'repaired', label: t.repaired },
          { value: 'book', label: t.asInTheBook },
          { value: 'blocks', label: t.ownBlocks },
        ]}
        onChange={(choice) =>
          onPlan(
            choice === 'blocks'
              ? withLayers(plan, plan.layers ?? CHAPTER_LAYERS)
              : withLayers({ ...plan, variant: choice }, null),
          )
        }
        disabled={locked}
        describedBy={noteId}
      />
      <ChoiceField
        {...lock}
        label={t.backend}
        value={plan.backend}
        options={BACKEND_CHOICES.map((value) => ({ value, label: value === 'auto' ? t.auto : value }))}
        onChange={(backend) => set({ backend })}
      />
      <NumberField
        {...lock}
        label={t.epochs}
        bounds="epochs"
        value={plan.epochs}
        onChange={(epochs) => set({ epochs })}
      />
      <NumberField
        {...lock}
        label={t.trainImages}
        bounds="n"
        step={100}
        value={plan.trainImages}
        onChange={(trainImages) => set({ trainImages })}
      />
      <p className="lab__note" id={noteId}>
        {plan.layers !== undefined ? t.blocksNote : plan.variant === 'book' ? t.bookNote : t.repairedNote}
      </p>
      <p className="lab__note lab__estimate">{estimateWords(props)}</p>
    </div>
  )
}

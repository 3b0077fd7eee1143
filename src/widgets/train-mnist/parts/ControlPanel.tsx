import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react'
import type { Plan } from '../../../engine/protocol'
import type { TrainingActions, TrainingSnapshot } from '../../../training/api'
import { settingName, settingValue } from '../messages'
import {
  bound,
  formatCount,
  queryFromPlan,
  settingOf,
  withLayers,
  type Language,
  type PlanKey,
} from '../model'
import type { RecordedRun } from '../recorded'
import { sumOf } from '../../../math/architectures/measure'
import { parseNetwork } from '../../../math/networkText'
import { stringsOf, type Strings } from '../strings'
import { Augmentation } from './Augmentation'
import { Backends } from './Backends'
import { Disclosure } from './Disclosure'
import { MoreSettings } from './MoreSettings'
import { Settings } from './Settings'

const BlockBuilder = lazy(async () => ({
  default: (await import('../../../figures/BlockBuilder')).BlockBuilder,
}))

export type PanelName = 'blocks' | 'settings' | 'augmentation' | 'device'

export interface ControlPanelProps {
  /** The run on the screen. */
  run: Pick<TrainingSnapshot, 'plan' | 'rateChanges' | 'backends'>
  actions: TrainingActions
  plan: Plan
  locked: boolean
  lockId: string
  recorded: RecordedRun | null
  language: Language
  open: PanelName | null
  onOpen: (panel: PanelName | null) => void
  onPlan: (plan: Plan) => void
}

const AUGMENTATION_KEYS: readonly PlanKey[] = [
  'flip',
  'crop',
  'shift',
  'rotate',
  'scale',
  'brightness',
  'elastic',
]
const SETTLE_MS = 400

/** While a run is under way a rate is taken over only once it rests, so that a drag leaves one mark on the chart. */
function useSettledRate(inForce: number, commit: (rate: number) => void): [number, (rate: number) => void] {
  const [pending, setPending] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  const change = (rate: number) => {
    setPending(rate)
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setPending(null)
      commit(rate)
    }, SETTLE_MS)
  }
  return [pending ?? inForce, change]
}

function blocksBeside(layers: string, t: Strings): string {
  const parsed = parseNetwork(layers)
  if ('problem' in parsed) return ''
  const [params, macs] = [sumOf(parsed.parts, 'params'), sumOf(parsed.parts, 'macs')]
  return t.blocksBeside(formatCount(params), formatCount(macs))
}

/** All settings: four in sight, the others folded, with a word of what was changed inside. */
export const ControlPanel = memo(function ControlPanel(props: ControlPanelProps) {
  const { run, actions, plan, locked, lockId, recorded, language, open, onOpen, onPlan } = props
  const t = stringsOf(language)
  const active = locked && run.plan !== null
  const inForce = active ? (run.rateChanges.at(-1)?.rate ?? plan.learningRate) : plan.learningRate
  const [settled, settle] = useSettledRate(inForce, (rate) => actions.setLearningRate(rate))

  const changed = queryFromPlan(plan).map(([key]) => key)
  const told = (key: PlanKey) => settingValue(key, settingOf(plan, key), language)
  const inSettings = changed.filter((key) => ['optimizer', 'lr', 'batch', 'seed', 'init'].includes(key))
  const inAugmentation = changed.filter((key) => AUGMENTATION_KEYS.includes(key))
  const fastest = run.backends.find((report) => report.status === 'chosen')
  const toggle = (panel: PanelName) => (isOpen: boolean) => onOpen(isOpen ? panel : null)

  return (
    <div className="lab__controls">
      <Settings {...{ plan, locked, lockId, recorded, language, onPlan }} backends={run.backends} />
      {plan.layers !== undefined && (
        <Disclosure
          label={t.showBlocks}
          beside={blocksBeside(plan.layers, t)}
          open={open === 'blocks'}
          onToggle={toggle('blocks')}
        >
          {() => (
            <Suspense>
              <BlockBuilder
                language={language}
                network={plan.layers ?? ''}
                locked={locked}
                onNetwork={(layers) => onPlan(withLayers(plan, layers))}
              />
            </Suspense>
          )}
        </Disclosure>
      )}
      <Disclosure
        label={t.moreSettings}
        beside={inSettings.map((key) => `${settingName(key, language)} ${told(key)}`).join(' · ')}
        open={open === 'settings'}
        onToggle={toggle('settings')}
      >
        {() => (
          <MoreSettings
            {...{ plan, locked, lockId, t, onPlan }}
            rate={active ? settled : plan.learningRate}
            onRate={(rate) =>
              active ? settle(bound('lr', rate)) : onPlan({ ...plan, learningRate: bound('lr', rate) })
            }
          />
        )}
      </Disclosure>
      <Disclosure
        label={t.augmentation}
        beside={inAugmentation.map((key) => settingName(key, language)).join(' · ') || t.augmentationNone}
        open={open === 'augmentation'}
        onToggle={toggle('augmentation')}
      >
        {() => <Augmentation {...{ plan, locked, lockId, actions, t, onPlan }} />}
      </Disclosure>
      <Disclosure
        label={t.thisDevice}
        beside={
          fastest
            ? `${fastest.name}${fastest.imagesPerSecond === undefined ? '' : `, ${t.perSecond(formatCount(fastest.imagesPerSecond))}`}`
            : t.notMeasured
        }
        open={open === 'device'}
        onToggle={toggle('device')}
      >
        {() => (
          <Backends
            reports={run.backends}
            canMeasure={!locked}
            language={language}
            onMeasure={() => actions.surveyBackends()}
          />
        )}
      </Disclosure>
    </div>
  )
})

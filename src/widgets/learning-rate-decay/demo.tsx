/** The lab in its states, by made-up trainings: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { IDLE_COMPARISON, type ComparisonSnapshot, type EntrantRun } from '../../training/comparison'
import {
  FIRST,
  keyOf,
  PEAKS,
  SEEDS,
  SHAPES,
  START,
  STEPS,
  TEST_EVERY,
  type Setting,
  type Shape,
  type State,
  type Trial,
} from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { planOf } from './running'

const madeUp = (shape: Shape, peak: number, seed: number): Trial => {
  const best = 0.93 + 0.004 * SHAPES.indexOf(shape) - peak + seed / 500
  const at = (step: number) => best * (1 - 0.5 ** (1 + step / 80))
  const steps = Array.from({ length: STEPS / TEST_EVERY - 1 }, (_, i) => (i + 1) * TEST_EVERY)
  return { onTheWay: steps.map((step) => Math.round(1000 * at(step))), end: Math.round(10_000 * at(STEPS)) }
}

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    SHAPES.flatMap((shape) =>
      PEAKS.flatMap((peak) =>
        SEEDS.map((seed) => [keyOf(shape, peak, seed), madeUp(shape, peak, seed)] as const),
      ),
    ),
  ),
}

const runTo = (step: number, better: number): EntrantRun => ({
  step,
  parameters: 9098,
  images: 2000,
  loss: new Array<number>(step).fill(0.5),
  accuracy: new Array<number>(step).fill(0.9),
  ms: step * 4,
  tests: Array.from({ length: step / TEST_EVERY + 1 }, (_, i) => ({
    step: i * TEST_EVERY,
    asked: new Array<number>(10).fill(100),
    right: new Array<number>(10).fill(Math.round(100 * (0.9 + better) * (1 - 0.5 ** (1 + i)))),
    loss: 0.4,
  })),
})

const snapshotOf = (
  setting: Setting,
  status: ComparisonSnapshot['status'],
  step: number,
): ComparisonSnapshot => ({
  ...IDLE_COMPARISON,
  status,
  plan: planOf(setting),
  runs: [runTo(step, 0), runTo(step, 0.03)],
})

function panel(setting: Partial<Setting> = {}, state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...START, ...state, setting: { ...FIRST, ...setting } }}
      snapshot={IDLE_COMPARISON}
      problems={[]}
      isBusy={false}
      send={nothing}
      onStart={nothing}
      onPause={nothing}
      onResume={nothing}
      onReset={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const steps: Setting = {
  ...FIRST,
  left: { kind: 'step', isWarm: false },
  right: { kind: 'exponential', isWarm: true },
  seed: 3,
}

export const demos: Demos = {
  recorded: panel(),
  'not recorded': panel({ ...steps, last: 0.1, peak: 0.01 }),
  'training both': panel(steps, { guess: 'right' }, { snapshot: snapshotOf(steps, 'running', 300) }),
  'both trained': panel(steps, { guess: 'alike' }, { snapshot: snapshotOf(steps, 'done', STEPS) }),
  'another setting than the one trained': panel({}, {}, { snapshot: snapshotOf(steps, 'done', STEPS) }),
  'alike, busy, nonsense in the link': panel(
    { right: FIRST.left },
    {},
    { isBusy: true, problems: [{ key: 'peak', given: 'high', used: '0.02' }] },
  ),
}

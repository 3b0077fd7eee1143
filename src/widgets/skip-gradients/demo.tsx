/** The lab in its states, by made-up numbers: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { IDLE_COMPARISON, type ComparisonSnapshot } from '../../training/comparison'
import { blocksIn, FIRST, keyOf, type Measured, type NetFlow, type Setting, type State } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recorded } from './modelRecorded'
import { STEPS, trainingKey, trainingPlan } from './learning'

/** A gradient that is multiplied by `factor` at every block on its way down. */
function madeUp(depth: number, factor: number, isResidual: boolean): NetFlow {
  const blocks = blocksIn(depth)
  const list = (length: number, of: (fromLoss: number) => number) =>
    Array.from({ length }, (_, i) => of(length - 1 - i))
  const down = (k: number) => 0.04 * factor ** k
  return {
    loss: 2.3,
    weights: list(depth, (k) => down(k / 2)),
    maps: list(blocks + 1, down),
    sums: list(blocks, (k) => 0.7 * down(k)),
    body: list(blocks, (k) => 0.3 * down(k + 1)),
    past: isResidual ? list(blocks, (k) => 0.7 * down(k)) : [],
    x: list(blocks + 1, () => 40),
    f: list(blocks, () => 12),
    s: isResidual ? list(blocks, (k) => (k === 0 ? 30 : 40)) : [],
    y: list(blocks, () => 42),
  }
}

const measured = (depth: number): Measured => ({
  plain: madeUp(depth, depth === 56 ? 0.4 : 0.04, false),
  residual: madeUp(depth, 1.05, true),
})

const losses = (speed: number, steps = STEPS) =>
  Array.from({ length: steps }, (_, step) => 0.2 + 2.1 * Math.exp(-speed * step))

const small: Setting = { depth: 8, norm: true, start: 'he', seed: 2 }

const recording: Recorded = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  flows: { [keyOf(FIRST.setting)]: measured(56) },
  trainings: {
    [trainingKey(FIRST.setting, false)]: {
      losses: [losses(0.001), losses(0.05)],
      accuracies: [
        [0.1, 0.1, 0.12],
        [0.1, 0.6, 0.9],
      ],
    },
  },
}

const training: ComparisonSnapshot = {
  ...IDLE_COMPARISON,
  status: 'running',
  plan: trainingPlan(small),
  runs: [0.02, 0.08].map((speed, i) => ({
    step: 41 - i,
    parameters: 20_000,
    images: 5000,
    loss: losses(speed, 41 - i),
    accuracy: [],
    ms: 3000,
    tests: [],
  })),
  skips: false,
}

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...state }}
      snapshot={IDLE_COMPARISON}
      marks={[]}
      problems={[]}
      isBusy={false}
      isStill={false}
      send={nothing}
      onMeasure={nothing}
      onSave={nothing}
      onStart={nothing}
      onPause={nothing}
      onResume={nothing}
      onReset={nothing}
      onSkips={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  recorded: panel(),
  'on the way down, slowly': panel({ at: 9, isPlaying: true, isSlow: true }),
  'of the weights, measured here, without motion': panel(
    {
      setting: small,
      quantity: 'weights',
      at: 1,
      own: { [keyOf(small)]: measured(8) },
      ended: 1,
    },
    { isStill: true },
  ),
  'training, the skips taken away': panel(
    { setting: small, at: 3, own: { [keyOf(small)]: measured(8) } },
    { snapshot: training, marks: [{ step: 30, skips: false }] },
  ),
  'not measured before, broken off, with nonsense in the link': panel(
    { setting: { ...small, seed: 3 }, failure: 'the worker fell silent' },
    { isBusy: true, problems: [{ key: 'layers', given: '7', used: '56' }] },
  ),
}

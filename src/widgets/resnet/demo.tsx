/** The lab in its states, by made-up trials: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { IDLE_COMPARISON, type ComparisonSnapshot } from '../../training/comparison'
import { trainingPlan, trialsOf } from './learning'
import { FIRST, type State } from './model'
import { presetOf } from './modelBuild'
import {
  DEPTHS,
  keyOf,
  layersIn,
  NETS,
  SEEDS,
  STEPS,
  TEST_EVERY,
  type Depth,
  type Net,
  type Setting,
  type Trial,
} from './modelNets'
import type { Recording } from './modelRecorded'
import { Panel, type PanelProps } from './Panel'

const best = (net: Net, n: Depth, seed: number): number =>
  (net === 'plain' ? 0.95 - 0.004 * layersIn(n) : 0.95) + seed / 300

const madeUp = (end: number, steps = STEPS): Trial => ({
  points: Array.from({ length: steps / TEST_EVERY + 1 }, (_, i) => {
    const step = i * TEST_EVERY
    const asked = step < STEPS ? 500 : 5000
    return { step, asked, right: Math.round(asked * end * (1 - 0.9 * 0.5 ** i)) }
  }),
  loss: steps < STEPS ? null : 1 - end,
})

const recording: Recording = {
  date: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    NETS.flatMap((net) =>
      DEPTHS.flatMap((n) => SEEDS.map((seed) => [keyOf(net, n, seed), madeUp(best(net, n, seed))] as const)),
    ),
  ),
}

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...state }}
      own={{}}
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

const setting: Setting = { n: 5, shortcut: 'C', seed: 2 }
const training: ComparisonSnapshot = {
  ...IDLE_COMPARISON,
  status: 'running',
  plan: trainingPlan(setting),
  runs: (['plain', 'C'] as const).map((net) => ({
    step: 91,
    parameters: 5000,
    images: 7500,
    loss: Array.from({ length: 91 }, () => 1),
    accuracy: [],
    ms: 9000,
    tests: madeUp(best(net, 5, 2), 90).points.map(({ step, asked, right }) => ({
      step,
      asked: [asked],
      right: [right],
      loss: 1,
    })),
  })),
}

export const demos: Demos = {
  recorded: panel(),
  'the deepest of the five': panel({ build: presetOf('ResNet-152') }),
  'blocks of one’s own, padded': panel({
    build: { blocks: [1, 2, 40, 1], bottleneck: false, shortcut: 'A' },
    setting: { n: 1, shortcut: 'A', seed: 3 },
  }),
  'a plain network, and training': panel(
    { build: { ...presetOf('ResNet-34'), shortcut: 'none' }, setting },
    { snapshot: training, own: trialsOf(training) },
  ),
  'not recorded, broken off, with nonsense in the link': panel(
    { setting },
    {
      recording: { ...recording, trials: {} },
      snapshot: { ...training, status: 'failed', detail: 'the worker fell silent' },
      isBusy: true,
      problems: [{ key: 'stages', given: '3-4', used: '3-4-6-3' }],
    },
  ),
}

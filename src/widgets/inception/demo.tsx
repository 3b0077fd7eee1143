/** The lab in its states, by made-up numbers: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { stream } from '../../math/rng'
import { IDLE_COMPARISON, type ComparisonSnapshot } from '../../training/comparison'
import { trainingPlan, trialsOf } from './learning'
import { FIRST, type State } from './model'
import { NAMES, piecesOf, presetOf, textOf, WAYS, type Module, type Times } from './modelModule'
import {
  KEPT,
  keyOf,
  NETS,
  networkOf,
  paramsOf,
  SEEDS,
  STEPS,
  TEST_EVERY,
  type Net,
  type Setting,
  type Trial,
} from './modelNets'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

/** Ten billion multiply-adds a second, and half a millisecond a layer. */
function madeUpTimes(module: Module): Times {
  const layers = WAYS.flatMap((way) => piecesOf(module, way))
  const ms = Object.fromEntries(layers.map(({ id, macs }) => [id, 0.5 + macs / 1e7]))
  const whole = (way: (typeof WAYS)[number]) =>
    1 + piecesOf(module, way).reduce((sum, { id }) => sum + ms[id]!, 0)
  return {
    module: textOf(module),
    backend: 'wasm',
    ms: { ...ms, reduced: whole('reduced'), naive: whole('naive') },
  }
}

const best = (net: Net, { kept, seed }: Setting): number =>
  ({ reduced: 0.93 + 0.01 * Math.log2(kept), naive: 0.965, plain: 0.92 + 0.012 * Math.log2(kept) })[net] +
  seed / 500

const madeUpTrial = (end: number, steps = STEPS): Trial => ({
  points: Array.from({ length: steps / TEST_EVERY + 1 }, (_, i) => {
    const step = i * TEST_EVERY
    const asked = step < STEPS ? 1000 : 10_000
    return { step, asked, right: Math.round(asked * end * (1 - 0.9 * 0.4 ** i)) }
  }),
  ms: 9000,
})

/** A stroke that leans the more, the greater the digit. */
const stroke = (digit: number): Uint8Array =>
  Uint8Array.from({ length: 784 }, (_, i) => {
    const [x, y] = [i % 28, Math.floor(i / 28)]
    return y > 4 && y < 24 && Math.abs(x - 14 - ((y - 14) * (digit - 4.5)) / 8) < 2 ? 255 : 0
  })

const rng = stream(1, 'noise')
const recording: Recording = {
  clock: {
    date: '2000-01-01',
    machine: 'a made-up machine',
    times: Object.fromEntries(NAMES.map((name) => [name, madeUpTimes(presetOf(name))])),
  },
  training: {
    date: '2000-01-01',
    machine: 'a made-up machine',
    trials: Object.fromEntries(
      SEEDS.flatMap((seed) =>
        KEPT.flatMap((kept) =>
          NETS.map((net) => [keyOf(net, { kept, seed }), madeUpTrial(best(net, { kept, seed }))] as const),
        ),
      ),
    ),
  },
  theta: Float32Array.from(
    { length: paramsOf(networkOf('reduced', FIRST.setting.kept)) },
    () => 0.2 * rng.normal(),
  ),
  digits: Array.from({ length: 10 }, (_, digit) => stroke(digit)),
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
      onTime={nothing}
      onPauseClock={nothing}
      onResumeClock={nothing}
      onResetClock={nothing}
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

const own: Module = { ...presetOf('3a'), input: 64, side: 14, fiveReduce: 8 }
const setting: Setting = { kept: 2, seed: 3 }
const training: ComparisonSnapshot = {
  ...IDLE_COMPARISON,
  status: 'running',
  plan: trainingPlan(setting),
  runs: NETS.map((net) => ({
    step: 121,
    parameters: 5000,
    images: 12_000,
    loss: [],
    accuracy: [],
    ms: 3000,
    tests: madeUpTrial(best(net, setting), 120).points.map(({ step, asked, right }) => ({
      step,
      asked: [asked],
      right: [right],
      loss: 1,
    })),
  })),
}

export const demos: Demos = {
  recorded: panel(),
  'a module of one’s own, never timed, without reductions': panel({
    module: own,
    way: 'naive',
    digit: 8,
    maps: 'second',
  }),
  'being timed': panel({
    module: own,
    clock: 'running',
    progress: { done: 31, of: 99, secondsLeft: 4 },
  }),
  'timed here': panel({ module: own, clock: 'done', times: { [textOf(own)]: madeUpTimes(own) } }),
  training: panel({ setting }, { snapshot: training, own: trialsOf(training) }),
  'broken off, with nonsense in the link': panel(
    { clock: 'failed', failure: 'the worker fell silent' },
    { isBusy: true, problems: [{ key: 'module', given: '9z', used: '3a' }] },
  ),
}

/** The lab in its states, by made-up trainings: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { IDLE_COMPARISON, type ComparisonSnapshot, type EntrantRun } from '../../training/comparison'
import { planOf } from './learning'
import {
  netKey,
  SEEDS,
  START,
  stepsOf,
  testEveryOf,
  TEST_IMAGES,
  TEST_IMAGES_ON_THE_WAY,
  trialKey,
  type Duel,
  type Point,
  type Setting,
  type State,
} from './model'
import { GROWTHS, HELD, NETS, SIDES, type Net } from './modelNets'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

const [STEPS, TEST_EVERY] = [stepsOf(START.setting), testEveryOf(START.setting)]

/** Tests up to `steps`, which rise to `best`. */
const madeUp = (best: number, steps = STEPS): Point[] =>
  Array.from({ length: Math.floor(steps / TEST_EVERY) + 1 }, (_, i) => {
    const step = i * TEST_EVERY
    const asked = step < STEPS ? TEST_IMAGES_ON_THE_WAY : TEST_IMAGES
    return [step, Math.round(asked * best * (1 - 0.8 * 0.3 ** i)), asked]
  })

const DUELS: Duel[] = SIDES.flatMap((side) =>
  GROWTHS.flatMap((growth) => HELD.map((held) => ({ side, growth, held, epochs: 3 }))),
)
const best = (net: Net, { held }: Duel, seed: number): number =>
  0.96 + (net === 'stack' ? 0.002 - 0.006 * HELD.indexOf(held) : 0) + (seed % 3) / 500

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    DUELS.flatMap((duel) =>
      SEEDS.flatMap((seed) =>
        NETS.map((net) => [trialKey(net, { ...duel, seed }), madeUp(best(net, duel, seed))] as const),
      ),
    ),
  ),
  paces: Object.fromEntries(
    DUELS.flatMap((duel) => NETS.map((net) => [netKey(net, duel), net === 'large' ? 10 : 14] as const)),
  ),
}

const run = (step: number, goal: number, ms: number): EntrantRun => ({
  step,
  parameters: 11_000,
  images: 4000,
  loss: [],
  accuracy: [],
  ms: step * ms,
  tests: madeUp(goal, step).map(([at, right, asked]) => ({
    step: at,
    right: [right],
    asked: [asked],
    loss: 0.1,
  })),
})

const trained = (
  status: ComparisonSnapshot['status'],
  setting: Setting,
  step: number,
): ComparisonSnapshot => ({
  ...IDLE_COMPARISON,
  status,
  plan: planOf(setting),
  runs: [run(step, 0.965, 11), run(step, 0.962, 15)],
})

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...START, ...state }}
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

const parameters: Setting = { side: 5, growth: 'doubling', held: 'parameters', epochs: 3, seed: 2 }
const seven: Setting = { side: 7, growth: 'steady', held: 'arithmetic', epochs: 3, seed: 1 }

export const demos: Demos = {
  recorded: panel(),
  'asked before it is shown': panel({ setting: seven }),
  'guessed, against updates': panel({
    setting: seven,
    clock: 'updates',
    guesses: { '7-steady-arithmetic-3': 'large' },
  }),
  'under way': panel({ setting: parameters }, { snapshot: trained('running', parameters, 90) }),
  done: panel({ setting: parameters }, { snapshot: trained('done', parameters, STEPS) }),
  'another was trained, nonsense in the link, busy': panel(
    { setting: { ...seven, seed: 12 } },
    {
      snapshot: trained('done', parameters, STEPS),
      isBusy: true,
      problems: [{ key: 'duel', given: '6', used: '5' }],
    },
  ),
}

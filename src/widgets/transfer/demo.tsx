/** The lab in its states, by made-up trials: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import type { Progress } from './learning'
import {
  AMOUNTS,
  FIRST,
  keyOf,
  SEEDS,
  STAGES,
  STEPS,
  TEST_EVERY,
  WAYS,
  type Setting,
  type State,
  type Trial,
  type Way,
} from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

const ASKED = { way: 500, end: 5000 }

/** Tests up to `steps`, which rise to `best`. */
const madeUp = (best: number, steps = STEPS): Trial =>
  Array.from({ length: steps / TEST_EVERY + 1 }, (_, i) => {
    const step = i * TEST_EVERY
    const asked = step < STEPS ? ASKED.way : ASKED.end
    return { step, asked, right: Math.round(asked * best * (1 - 0.6 ** (2 * i))) }
  })

const settings: Setting[] = AMOUNTS.flatMap((images) =>
  STAGES.flatMap((stages) => SEEDS.map((seed) => ({ images, stages, seed }))),
)
const best = (way: Way, { images, stages, seed }: Setting): number =>
  0.7 +
  0.08 * Math.log10(images) +
  (way === 'scratch' ? 0 : 0.03 * stages * (1.5 - Math.log10(images) / 2)) +
  seed / 200

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  sources: Object.fromEntries(SEEDS.map((seed) => [seed, [{ step: 500, asked: 5000, right: 4900 + seed }]])),
  trials: Object.fromEntries(
    settings.flatMap((setting) =>
      WAYS.map((way) => [keyOf(way, setting), madeUp(best(way, setting))] as const),
    ),
  ),
}

const IDLE: Progress = { status: 'idle', phase: 'source', done: 0, all: 0, secondsLeft: null, detail: null }

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...state }}
      own={{}}
      progress={IDLE}
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

const hundred: Setting = { images: 100, stages: 2, seed: 3 }
const own = (steps: number) =>
  Object.fromEntries(WAYS.map((way) => [keyOf(way, hundred), madeUp(best(way, hundred), steps)]))

export const demos: Demos = {
  recorded: panel(),
  'first the old digits': panel(
    { setting: hundred },
    { progress: { ...IDLE, status: 'running', done: 200, all: 500, secondsLeft: 9 } },
  ),
  'learning the new ones': panel(
    { setting: hundred },
    {
      own: own(100),
      progress: { ...IDLE, status: 'running', phase: 'transfer', done: 330, all: 450, secondsLeft: 4 },
    },
  ),
  done: panel(
    { setting: hundred },
    { own: own(STEPS), progress: { ...IDLE, status: 'done', phase: 'transfer', done: 450, all: 450 } },
  ),
  'broken off, with nonsense in the link': panel(
    {},
    {
      progress: { ...IDLE, status: 'failed', done: 20, all: 500, detail: 'the worker fell silent' },
      problems: [{ key: 'few', given: '7', used: '10' }],
    },
  ),
}

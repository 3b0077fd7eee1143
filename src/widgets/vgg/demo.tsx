/** The lab in its states, by made-up trials: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import {
  CONFIGURATIONS,
  FIRST,
  keyOf,
  SEEDS,
  STAGES,
  STEPS,
  TEST_EVERY,
  type State,
  type Trial,
} from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import type { Progress } from './learning'

const madeUp = (best: number, steps = STEPS): Trial =>
  Array.from({ length: steps / TEST_EVERY + 1 }, (_, i) => {
    const step = i * TEST_EVERY
    const asked = step < STEPS ? 1000 : 10_000
    return { step, asked, right: Math.round(asked * best * (1 - 0.3 ** (i + 0.1))) }
  })

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    STAGES.flatMap((stage, i) =>
      SEEDS.map((seed) => [keyOf(stage, seed), madeUp(0.94 + i / 100 + seed / 1000)] as const),
    ),
  ),
}

const IDLE: Progress = { status: 'idle', done: 0, all: 0, secondsLeft: null, detail: null }

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

export const demos: Demos = {
  recorded: panel(),
  'a tower of its own, three against seven': panel({
    setting: { heights: [0, 1, 2, 3, 4], duel: '333-7', seed: 2 },
  }),
  training: panel(
    { guess: '33', setting: { ...FIRST.setting, heights: CONFIGURATIONS.E! } },
    {
      own: { [keyOf('33', 1)]: madeUp(0.97, 100), [keyOf('5', 1)]: madeUp(0.95, 100) },
      progress: { ...IDLE, status: 'running', done: 220, all: 400, secondsLeft: 9 },
    },
  ),
  'trained here, with nonsense in the link': panel(
    { guess: '5' },
    {
      own: { [keyOf('33', 1)]: madeUp(0.975), [keyOf('5', 1)]: madeUp(0.96) },
      progress: { ...IDLE, status: 'done', done: 400, all: 400 },
      problems: [{ key: 'tower', given: '99999', used: '22333' }],
    },
  ),
}

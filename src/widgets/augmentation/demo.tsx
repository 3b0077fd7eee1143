/** The lab in its states, by made-up trainings: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import type { Picture } from '../../math/photograph'
import { IDLE_COMPARISON, type ComparisonSnapshot, type EntrantRun } from '../../training/comparison'
import { AUGMENTATIONS, FIRST, keyOf, SEEDS, TEST_EVERY, WAYS, type Setting, type Trial } from './model'
import { CASES } from './modelCases'
import { START, type State } from './modelState'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { planOf } from './run'

const ASKED = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]

const madeUp = (gain: number): Trial => ({
  right: [8000, 8900, 9200, 9300].map((right) => Math.round(right + gain)),
  perDigit: ASKED.map((asked, digit) => Math.round(0.93 * asked + (gain * (digit - 3)) / 40)),
})

/** A stroke that is nobody's digit: each demo digit is it, a little longer. */
const stroke = (digit: number): Uint8Array =>
  Uint8Array.from({ length: 784 }, (_, i) =>
    i % 28 > 9 && i % 28 < 13 && i > 140 && i < 420 + 28 * digit ? 255 : 0,
  )

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  asked: ASKED,
  trials: Object.fromEntries(
    SEEDS.flatMap((seed) =>
      WAYS.map((way, i) => [keyOf(way, seed), madeUp((way === 'flip' ? -300 : 40 * i) + 9 * seed)]),
    ),
  ),
  answers: Object.fromEntries(
    CASES.map(({ id, digit, survives }) => [
      id,
      {
        asked: ASKED[digit]!,
        given: ASKED.map((_, d) => (d === digit ? (survives ? 800 : 50) : d === 9 ? 100 : 0)),
      },
    ]),
  ),
  digits: [2, 4, 5, 6, 7, 8].map((digit, index) => ({ digit, index, pixels: stroke(digit) })),
}

const photograph: Picture = { side: 4, rgba: new Uint8ClampedArray(64).fill(128) }

/** Both trainings up to so many updates. */
function snapshotAt(
  status: ComparisonSnapshot['status'],
  setting: Setting,
  step: number,
  detail: string | null = null,
): ComparisonSnapshot {
  const run = (gain: number): EntrantRun => ({
    step,
    parameters: 19_000,
    images: setting.images,
    loss: Array<number>(step).fill(0.1),
    accuracy: Array<number>(step).fill(0.9),
    ms: 40 * step,
    tests: Array.from({ length: Math.floor(step / TEST_EVERY) + 1 }, (_, i) => ({
      step: TEST_EVERY * i,
      asked: ASKED,
      right: ASKED.map((asked, digit) => Math.round(asked * (0.9 + 0.01 * i) + gain * (digit - 4))),
      loss: 0.3,
    })),
  })
  return { ...IDLE_COMPARISON, status, plan: planOf(setting), runs: [run(0), run(3)], detail }
}

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...START, ...state }}
      snapshot={IDLE_COMPARISON}
      problems={[]}
      photograph={null}
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

const flipped: Setting = { ...FIRST, augmentation: AUGMENTATIONS.flip }
const few: Setting = { augmentation: { ...AUGMENTATIONS.rotate, brightness: 0.4 }, images: 500, seed: 2 }

export const demos: Demos = {
  recorded: panel(),
  judged: panel({ answered: { 'six-down': false, 'two-mirrored': true }, latest: 'two-mirrored', shown: 3 }),
  'a photograph': panel({ isPhotograph: true, setting: flipped }, { photograph }),
  'a photograph that did not come': panel({ isPhotograph: true }, { photograph: 'failed' }),
  training: panel({ setting: flipped }, { snapshot: snapshotAt('running', flipped, 320) }),
  'done, as guessed': panel({ setting: few, guess: 'higher' }, { snapshot: snapshotAt('done', few, 600) }),
  'no change is on': panel({ setting: { ...FIRST, augmentation: AUGMENTATIONS.none, images: 2000 } }),
  'broken off, with nonsense in the link': panel(
    {},
    {
      isBusy: true,
      snapshot: snapshotAt('failed', flipped, 200, 'the worker fell silent'),
      problems: [{ key: 'rotate', given: 'round', used: '0' }],
    },
  ),
}

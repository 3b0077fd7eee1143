/** The lab in its states, by made-up trials: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { CROWDS, FIRST, keyOf, POINTS, SEEDS, WAYS, type State, type Trial } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

/** A loss that falls the faster the greater `speed`; below 0 it breaks in the second epoch. */
const madeUp = (speed: number, points = POINTS, right: number | null = 9000 + 900 * speed): Trial => ({
  losses: Array.from({ length: points }, (_, i) =>
    speed < 0 && i > 2 ? null : 0.25 + 2 * Math.exp(-speed * i),
  ),
  right: speed < 0 ? 980 : right,
})

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    CROWDS.flatMap((crowd) =>
      SEEDS.flatMap((seed) =>
        WAYS.map((way, i) => [
          keyOf({ crowd, seed, way }),
          madeUp(way === 'linear' && crowd === 20 ? -1 : 0.6 - i / 10 + seed / 100),
        ]),
      ),
    ),
  ),
}

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...state }}
      problems={[]}
      isBusy={false}
      send={nothing}
      onTrain={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const warm = { crowd: 4, seed: 2, way: 'warm' } as const

export const demos: Demos = {
  recorded: panel(),
  training: panel({
    setting: warm,
    own: { [keyOf(warm)]: madeUp(0.5, 5, null) },
    progress: { setting: warm, done: 10_000, secondsLeft: 31 },
  }),
  'twenty workers, one way broken': panel({ setting: { crowd: 20, seed: 1, way: 'linear' } }),
  'broken off, with nonsense in the link': panel(
    { failure: 'the worker fell silent', ended: 1 },
    { isBusy: true, problems: [{ key: 'way', given: 'fast', used: 'same' }] },
  ),
}

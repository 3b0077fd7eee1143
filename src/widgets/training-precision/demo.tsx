/** The lab in its states, by made-up trials: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { ARITHMETICS } from '../../engine/protocolPrecision'
import { FIRST, HIGHEST, LOWEST, type State, type Trial } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

const madeUp = (speed: number, steps: number, right: number | null): Trial => ({
  points: Array.from({ length: steps / 10 }, (_, i) => ({
    loss: 0.3 + 2 * Math.exp((-speed * i) / 10),
    flow: { all: 1000, flushed: 10 * i },
    parameters: { all: 1000, flushed: i },
    scale: 1,
    skipped: i === 2 ? 1 : 0,
  })),
  exponents: Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) =>
    Math.round(1000 * Math.exp(-(((i + LOWEST + 18) / 6) ** 2))),
  ),
  right,
})
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  trials: Object.fromEntries(
    ARITHMETICS.map((name, i) => [
      name,
      madeUp(name === 'float16' ? 0 : 1 - i / 10, 200, i === 1 ? 1000 : 9500),
    ]),
  ),
}

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...state }}
      problem={null}
      isBusy={false}
      send={nothing}
      onTrain={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblem={nothing}
      {...given}
    />
  )
}

const scaled = 'float16-scaled' as const

export const demos: Demos = {
  recorded: panel(),
  'training and a hill moved': panel({
    arithmetic: scaled,
    shift: 12,
    own: { [scaled]: madeUp(1, 60, null) },
    backend: 'wasm',
    progress: { arithmetic: scaled, work: 'train', done: 60, of: 200, secondsLeft: 31 },
  }),
  'broken off, with nonsense in the link': panel(
    { failure: 'the worker fell silent', ended: 1 },
    { problem: { given: 'float99', used: 'float16' }, isBusy: true },
  ),
}

/** The lab in its states, by made-up results: nothing here is a measurement. */
import type { StepTimeline } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { FIRST, sharesIn, stragglerOf, type Result, type Setting, type State } from './model'
import { FIRST_SIMULATED } from './simulator'
import { Panel, type PanelProps } from './Panel'

/** A step in which every share takes 20 ms, and a straggler's 60. */
function madeUpStep(setting: Setting, step: number): StepTimeline {
  const { workers, batch, hasStraggler } = setting
  const from = 200 * step
  const free = Array.from({ length: workers }, () => from + 2)
  const shares = Array.from({ length: sharesIn(batch) }, (_, i) => {
    const worker = (i % workers) + 1
    const isSlow = hasStraggler && worker === stragglerOf(setting)
    const start = free[worker - 1]!
    const to = start + (isSlow ? 60 : 20)
    free[worker - 1] = to
    return { worker, from: start, to, ...(isSlow ? { sleptMs: 40 } : {}) }
  })
  const reducedAt = Math.max(...free) + 1
  return { step, workers, from, sharedAt: from + 1, shares, reduceMs: 2, reducedAt, to: reducedAt + 3 }
}

const madeUp = (workers: number, hasStraggler = false, loss = 1.5): Result => {
  const setting = { workers, batch: 100, hasStraggler }
  const timeline = [22, 23, 24].map((step) => madeUpStep(setting, step))
  const { from, to } = timeline[0]!
  return { setting, imagesPerSecond: 100_000 / (to - from), loss, timeline }
}

const recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  results: [1, 2, 3, 4].flatMap((n) => [madeUp(n), ...(n > 1 ? [madeUp(n, true)] : [])]),
}

function panel(change: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      state={{ ...FIRST, ...change }}
      cores={4}
      simulated={FIRST_SIMULATED}
      simulate={nothing}
      isSaving={false}
      saved={null}
      onTake={nothing}
      problems={[]}
      isBusy={false}
      send={nothing}
      onRun={nothing}
      onRunAll={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const slow: Setting = { workers: 4, batch: 100, hasStraggler: true }
const own = [madeUp(1), madeUp(4, true), madeUp(3, false, 1.25)]

export const demos: Demos = {
  recorded: panel(),
  'a straggler, measured here': panel({ setting: slow, own, ended: 1 }),
  'not recorded': panel({ setting: { workers: 6, batch: 75, hasStraggler: false }, most: 8 }, { cores: 2 }),
  running: panel({ live: { setting: slow, done: 12, of: 24, timeline: madeUp(4, true).timeline } }),
  'broken off, a training under way, and nonsense in the link': panel(
    { failure: 'the worker fell silent', ended: 1 },
    { isBusy: true, problems: [{ key: 'workers', given: '99', used: '2' }] },
  ),
}

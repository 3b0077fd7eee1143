/** The bench in its states, by made-up numbers: nothing here is a measurement. */
import type { BackendReport } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { BEFORE, entriesOfCpu, type Benchmark, type Outcome, type State } from './model'
import { Panel, type PanelProps } from './Panel'

const entries = entriesOfCpu(2)
const madeUp: Outcome[] = entries.map((entry, i) => {
  if (entry.suite !== 'kernels')
    return {
      entry,
      imagesPerSecond: { min: 90 * (i + 1), median: 100 * (i + 1), max: 120 * (i + 1) },
      runs: 5,
    }
  const layer = { forwardMs: 2, backwardMs: 4, forwardGflops: 10, backwardGflops: 10 }
  const pool = { forwardMs: 0.5, backwardMs: 0.4, forwardGflops: null, backwardGflops: null }
  return {
    entry,
    layers: [
      { layer: 'conv1', ...layer },
      { layer: 'pool1', ...pool },
      { layer: 'affine1', ...layer },
    ],
  }
})

const benchmark = (outcomes: Outcome[]): Benchmark => ({
  network: 'DeepConvNet',
  batch: 100,
  browser: 'Browser 1',
  cores: 2,
  recordedAt: '2000-01-01',
  outcomes,
})

const reports: BackendReport[] = [
  { name: 'webgpu', status: 'refused', refusal: 'software-gpu', detail: 'SwiftShader' },
  { name: 'webgl', status: 'refused', refusal: 'no-webgl2' },
]

function panel(state: State, given: Partial<PanelProps> = {}) {
  const shown = state.status === 'before' ? madeUp : state.outcomes
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, state, reports }}
      benchmark={benchmark(shown)}
      isBusy={false}
      onRun={nothing}
      onStop={nothing}
      onSave={nothing}
      {...given}
    />
  )
}

const failed: Outcome[] = [{ entry: entries[0]!, failure: 'the worker fell silent' }, ...madeUp.slice(1)]

export const demos: Demos = {
  recorded: panel(BEFORE),
  'a training under way': panel(BEFORE, { isBusy: true }),
  running: panel({ status: 'running', entries, outcomes: madeUp.slice(0, 2) }),
  stopping: panel({ status: 'stopping', entries, outcomes: madeUp.slice(0, 4) }),
  'done, one failed': panel({ status: 'done', entries, outcomes: failed }),
}

/** The lab in its states, by made-up times: nothing here is a measurement. */
import type { BackendReport } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { alexNetPass, FIRST, type Pass, type State } from './model'
import { Panel, type PanelProps } from './Panel'

const madeUp = (backend: Pass['backend'], slowness: number): Pass => ({
  net: 'alexnet',
  batch: 1,
  backend,
  layers: alexNetPass(1).map(({ name, kind }, i) => ({
    name,
    kind,
    forwardMs: slowness * ({ conv: 20, affine: 5, other: 0.5 }[kind] + (i % 3)),
    backwardMs: 0,
  })),
})
const step: Pass = {
  net: 'deep-convnet',
  batch: 100,
  backend: 'wasm',
  layers: [
    { name: 'conv1', kind: 'conv', forwardMs: 4, backwardMs: 5 },
    { name: 'pool1', kind: 'other', forwardMs: 1, backwardMs: 1 },
    { name: 'affine1', kind: 'affine', forwardMs: 0.5, backwardMs: 1 },
    { name: 'dropout1', kind: 'other', forwardMs: 0.1, backwardMs: 0.1 },
  ],
}
const recording = {
  savedAt: '2000-01-01',
  browser: 'Browser 1',
  cores: 2,
  passes: [madeUp('cpu', 20), madeUp('wasm', 1), step],
}
const reports: BackendReport[] = [
  { name: 'webgpu', status: 'refused', refusal: 'no-webgpu-api' },
  { name: 'webgl', status: 'refused', refusal: 'software-gpu', detail: 'SwiftShader' },
]

function panel(change: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, reports: [] }}
      lab={{ ...FIRST, ...change }}
      problems={[]}
      isBusy={false}
      send={nothing}
      onMeasure={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const progress = { backend: 'wasm' as const, layer: 'conv3', done: 8, of: 20, isStopping: false }

export const demos: Demos = {
  recorded: panel(),
  'arithmetic and bytes': panel({ detail: 'work' }),
  'a training step': panel({ net: 'deep-convnet' }),
  measuring: panel({ progress }),
  'measured here, one failed': panel({
    own: [madeUp('wasm', 2)],
    ended: 1,
    failure: 'webgl: the context was lost',
  }, { reports }), // prettier-ignore
  'nothing for this setting': panel({ batch: 8 }, { isBusy: true }),
  'link with nonsense in it': panel({}, { problems: [{ key: 'net', given: 'lenet', used: 'alexnet' }] }),
}

/** The lab in its states, by made-up results: nothing here is a measurement. */
import type { BackendReport } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { FIRST, SIZES, type Place, type Point, type State } from './model'
import { Panel, type PanelProps } from './Panel'

const line = (what: Point['what'], place: Place, fixedMs: number, gflops: number): Point[] =>
  SIZES[what].map((size, i) => ({ what, place, size, ms: fixedMs + 8 ** i / 1000 / gflops }))
const recording = {
  savedAt: '2000-01-01',
  browser: 'Browser 1',
  cores: 2,
  points: [...line('product', 'cpu', 0.01, 0.05), ...line('product', 'wasm', 0.02, 1), ...line('conv', 'wasm', 0.1, 1)],
  paces: [
    { place: 'cpu' as const, batch: 2, workers: 0, imagesPerSecond: 2 },
    { place: 'wasm' as const, batch: 100, workers: 0, imagesPerSecond: 1000 },
    { place: 'all-cores' as const, batch: 100, workers: 2, imagesPerSecond: 1600 },
  ],
} // prettier-ignore
const reports: BackendReport[] = [
  { name: 'webgpu', status: 'usable' },
  { name: 'webgl', status: 'refused', refusal: 'software-gpu', detail: 'SwiftShader' },
]

function panel(change: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, reports: [] }}
      lab={{ ...FIRST, ...change }}
      problem={null}
      isBusy={false}
      send={nothing}
      onMeasure={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblem={nothing}
      {...given}
    />
  )
}

const own = { points: [...recording.points, ...line('product', 'webgpu', 0.5, 200)], paces: [] }
const progress = { place: 'wasm' as const, size: 256, done: 2, of: 15, isStopping: false }

export const demos: Demos = {
  recorded: panel(),
  'a training step': panel({ what: 'step' }),
  measuring: panel({ what: 'conv', progress }),
  'with a GPU and an emulated one': panel({ own, ended: 1 }, { reports }),
  'broken off': panel({ failure: 'webgpu: the device was lost', ended: 1 }, { isBusy: true }),
  'link with nonsense in it': panel({}, { problem: 'phone' }),
}

/** The lab in its states, by made-up times: nothing here is a measurement. */
import type { BackendName, BackendReport } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { FIRST_WALK, type Walk } from './modelWalk'
import { FIRST_RACE, LAYERS, type Race, type RaceState } from './model'
import { Panel, type PanelProps } from './Panel'

const madeUp = (backend: BackendName, gain: number, change: Partial<Race> = {}): Race[] =>
  LAYERS.map((layer, i) => ({
    layer,
    batch: 1,
    backend,
    loopsMs: 100 + i,
    buildMs: 2,
    productMs: 98 / gain,
    kernelMs: 50 / gain,
    im2colOff: 1e-5,
    kernelOff: 2.5e-5,
    largest: 11,
    ...change,
  }))
const recording = { savedAt: '2000-01-01', browser: 'Browser 1', cores: 2, races: madeUp('wasm', 10) }
const reports: BackendReport[] = [
  { name: 'webgpu', status: 'refused', refusal: 'no-webgpu-api' },
  { name: 'webgl', status: 'refused', refusal: 'software-gpu', detail: 'SwiftShader' },
]

/** Little to draw, where the walk is not what a state is about. */
const SMALL = { side: 3, channels: 1, kernel: 2, stride: 2, pad: 0 }
const CORNER = { kind: 'pixel', channel: 0, y: 2, x: 2 } as const

interface Change {
  walk?: Partial<Walk>
  race?: Partial<RaceState>
}

function panel({ walk = {}, race = {} }: Change = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, reports: [] }}
      walk={{ small: SMALL, chosen: CORNER, ...walk }}
      race={{ ...FIRST_RACE, ...race }}
      problems={[]}
      isBusy={false}
      sendWalk={nothing}
      sendRace={nothing}
      onRace={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const progress = { backend: 'wasm' as const, layer: 'alex-conv1' as const, done: 2, of: 5, isStopping: false }

export const demos: Demos = {
  recorded: panel({ walk: FIRST_WALK }),
  'a position': panel({ walk: { ...FIRST_WALK, chosen: { kind: 'position', row: 5 } } }),
  'a pixel': panel({ walk: { ...FIRST_WALK, chosen: { kind: 'pixel', channel: 1, y: 2, x: 2 } } }),
  'a pixel that the stride leaves out': panel(),
  racing: panel({ race: { layer: 'alex-conv1', progress } }),
  'measured here, one failed': panel(
    { race: { own: madeUp('wasm', 20), ended: 1, failure: 'webgl: the context was lost' } },
    { reports },
  ),
  'two backends, one of them wrong': panel({
    race: { own: [...madeUp('wasm', 20), ...madeUp('webgl', 40, { kernelOff: 0.02 })], ended: 1 },
  }),
  'nothing for this setting': panel({ race: { batch: 4 } }, { isBusy: true }),
  'link with nonsense in it': panel({}, { problems: [{ key: 'pad', given: '7', used: '1' }] }),
} // prettier-ignore

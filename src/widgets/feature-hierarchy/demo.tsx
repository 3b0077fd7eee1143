/** The lab in its states, by made-up findings: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import {
  channelsOf,
  FEATURE_LAYERS,
  noiseOf,
  PROBED,
  SEEDS,
  START,
  type ByLayer,
  type Climb,
  type FeatureLayer,
  type Found,
  type Probed,
  type Recorded,
  type State,
} from './model'
import { Panel, type PanelProps } from './Panel'
import { climbKey, IDLE, type Run } from './work'

const byLayer = <Value,>(of: (layer: FeatureLayer) => Value): ByLayer<Value> =>
  Object.fromEntries(FEATURE_LAYERS.map((layer) => [layer, of(layer)])) as ByLayer<Value>
const channels = <Value,>(of: (channel: number) => Value) =>
  byLayer((layer) => Array.from({ length: channelsOf(layer) }, (_, channel) => of(channel)))

const probed = (seed: number): Probed => ({
  trained: byLayer((layer) => Math.round(PROBED * (0.2 + 0.13 * FEATURE_LAYERS.indexOf(layer))) + 10 * seed),
  fresh: byLayer((layer) => Math.round(PROBED * (0.25 + 0.06 * FEATURE_LAYERS.indexOf(layer))) + 10 * seed),
})

const recording: Recorded = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  digits: [0, 1, 2, 3, 4, 5],
  strongest: channels((channel) =>
    channel === 1
      ? []
      : [0, 1, 2, 3, 4, 5].map(
          (image) => [image, 9 + image, 8 - image / 2, image % 2 ? 7 : channel % 10] as const,
        ),
  ),
  climbs: channels((channel) => [-0.2, 3 + channel / 10] as const),
  probes: Object.fromEntries(SEEDS.map((seed) => [seed, probed(seed)])),
}

/** Three grey pixels stand for the sheets. */
const sheet = (columns: number) => ({
  url: 'data:image/gif;base64,R0lGODlhAQABAIAAAHh4eAAAACwAAAAAAQABAAACAkQBADs=',
  columns,
})
const sheets = { atlas: sheet(16), digits: sheet(40) }

const climb = (steps: number): Climb => ({
  images: Array.from({ length: steps + 1 }, (_, step) =>
    noiseOf('conv5', 0, 1).map((value, i) => Math.min(1, value + (step / 40) * Number(i % 28 > 12))),
  ),
  units: Array.from({ length: steps + 1 }, (_, step) => -0.3 + step / 5),
})

const found: Found[] = [0, 1, 2, 3, 4, 90].map((image) => ({
  image,
  cell: 9,
  value: 7 - image / 20,
  label: 4,
}))

function panel(state: Partial<State> = {}, run: Partial<Run> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, sheets }}
      state={{ ...START, ...state }}
      run={{ ...IDLE, ...run }}
      fetched={new Map()}
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

const { setting } = START

export const demos: Demos = {
  recorded: panel(),
  'a silent channel of conv1': panel({ setting: { ...setting, layer: 'conv1', channel: 1 } }),
  'climbing, at an earlier step': panel(
    { step: 8 },
    {
      status: 'running',
      job: { name: 'climb', layer: 'conv5', channel: 0, noise: 1 },
      done: 6,
      of: 11,
      secondsLeft: 2,
      climbs: { [climbKey('conv5', 0, 1)]: climb(20) },
    },
  ),
  'searching, paused': panel(
    {},
    { status: 'paused', job: { name: 'scan' }, done: 31, of: 101, strongest: channels(() => found) },
    { fetched: new Map([[90, new Uint8Array(784)]]) },
  ),
  probed: panel(
    {},
    { status: 'done', job: { name: 'probe', seed: 1 }, done: 94, of: 94, probes: { 1: probed(4) } },
  ),
  'broken off, with nonsense in the link': panel(
    {},
    { status: 'failed', job: { name: 'probe', seed: 1 }, done: 3, of: 94, detail: 'the worker fell silent' },
    { problems: [{ key: 'feature', given: 'conv9-1', used: 'conv5-1' }] },
  ),
}

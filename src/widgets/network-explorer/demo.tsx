/** The widget in its states: the recording, and answers made up by a formula, which nobody computed. */
import type { Demos } from '../../figures/demo'
import { changed, FIRST, wantedKey, type Change, type State } from './model'
import { LAYERS } from './modelLayers'
import type { Reading } from './modelReading'
import { Panel } from './Panel'
import type { PanelProps } from './panelProps'
import { recording } from './recorded'

const wave = (length: number, step: number) => Float32Array.from({ length }, (_, i) => Math.sin(i / step))

/** Every activation, every parameter by a sine. */
const parameters = {
  tensors: LAYERS.flatMap(({ name, kind, channels, kernel }, at) => {
    if (kind === 'input' || kind === 'pool') return []
    const before = LAYERS[at - 1]!
    const weights =
      kind === 'affine'
        ? { name: `${name}.weight`, shape: [before.channels * before.side ** 2, channels] }
        : { name: `${name}.filter`, shape: [kernel, kernel, before.channels, channels] }
    return [weights, { name: `${name}.bias`, shape: [channels] }]
  }),
  values: wave(
    LAYERS.reduce((sum, { params }) => sum + params, 0),
    0.7,
  ),
}

const madeUp: Reading = {
  key: 'made up',
  epoch: FIRST.setting.epoch,
  pixels: recording.reading.pixels,
  label: null,
  values: LAYERS.map(({ kind, channels, side }) => {
    const values = wave(channels * side * side, 9.3)
    return kind === 'affine' ? values : values.map((value) => Math.max(0, value))
  }),
  silent: LAYERS.map(() => 0.5),
  probabilities: [0, 0.1, 0.7, 0.2, 0, 0, 0, 0, 0, 0],
  isRounded: false,
}

const answered = (change: Change): Partial<State> => {
  const setting = changed(FIRST.setting, change)
  const reading = { ...madeUp, key: wantedKey({ setting, drawing: null }) }
  return { setting, isThere: true, reading, parameters: { [madeUp.epoch]: parameters } }
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
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const at = (change: Change) => ({ setting: changed(FIRST.setting, change) })

export const demos: Demos = {
  recorded: panel(),
  'a layer of the recording, while a run is under way': panel(
    { ...at({ layer: 8, level: 'layer' }), isThere: true },
    { isBusy: true },
  ),
  'the first layer and its filters': panel(answered({ layer: 1, level: 'layer' })),
  'one channel and its filter': panel(answered({ layer: 4, level: 'channel' })),
  'one unit of a convolution': panel(answered({ layer: 5, level: 'pixel', input: 6, row: 0, column: 3 })),
  'one unit of a pooling': panel(answered({ layer: 6, level: 'pixel' })),
  'one unit of affine1': panel(answered({ layer: 10, level: 'pixel', input: 40 })),
  'the logits': panel(answered({ layer: 11, level: 'layer' })),
  'not to be had, with nonsense in the link': panel(
    {
      ...at({ epoch: 4 }),
      isThere: true,
      failure: { key: wantedKey({ ...at({ epoch: 4 }), drawing: null }), detail: 'HTTP 404' },
    },
    { problems: [{ key: 'unit', given: 'conv9-1-1-1', used: 'conv4-18-4-10' }] },
  ),
}

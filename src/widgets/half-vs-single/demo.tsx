/** The lab in its states, by made-up results: nothing here is a measurement. */
import { DEFAULT_PLAN } from '../../engine/protocol'
import type { Demos } from '../../figures/demo'
import { precisionNames } from '../../math/precisions'
import type { KeptNet } from '../../training/api'
import { FIRST_DIAL, NO_TIMES, type DialState, type Result } from './model'
import { FIRST_NUMBER, numberOf } from './number'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

const madeUp: Result[] = precisionNames.map((precision, i) => ({
  precision,
  bytes: Math.round(400_000 / (i + 1)),
  right: i === 9 ? 1000 : 9900 - 10 * i,
  agree: i === 9 ? 1010 : 10_000 - 12 * i,
  repaired: i,
  newErrorCount: i === 9 ? 8900 : 2 * i,
  newErrors: Array.from({ length: Math.min(i, 3) }, (_, n) => ({ index: n, label: n, predicted: 9 - n })),
}))
const digit = (index: number) =>
  Uint8Array.from({ length: 784 }, (_, i) => (((i % 28) + index) % 2 === 0 && i > 280 && i < 500 ? 255 : 0))
const layers = ['conv1', 'conv2', 'pool1', 'affine1'].map((name, i) => ({
  name,
  singleMs: 8 / (i + 1),
  halfMs: 11 / (i + 1),
}))
const times = {
  backend: 'wasm',
  half: 'emulated',
  batch: 100,
  layers,
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
} as const
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  filtersOf: () => Float32Array.from({ length: 144 }, (_, i) => Math.sin(i * 2.3)),
  resultsOf: () => madeUp,
  digit,
  times,
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      number={FIRST_NUMBER}
      dial={FIRST_DIAL}
      problems={[]}
      isBusy={false}
      trained={null}
      times={NO_TIMES}
      hasRun={false}
      onTime={nothing}
      sendNumber={nothing}
      sendDial={nothing}
      onMeasure={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      testImages={() => new Promise(nothing)}
      {...given}
    />
  )
}

const trained: KeptNet = {
  plan: {
    ...DEFAULT_PLAN,
    seed: 4711,
    trainImages: 10_000,
    epochs: 1,
    augmentation: { ...DEFAULT_PLAN.augmentation, shift: 2 },
  },
  step: 100,
  savedAt: 0,
  evaluation: { step: 100, accuracy: 0.9321, images: 10_000, loss: 0.2 },
  filters: Float32Array.from({ length: 144 }, (_, i) => Math.cos(i * 1.7)),
}
const dial = (change: Partial<DialState>): { dial: DialState } => ({ dial: { ...FIRST_DIAL, ...change } })
const own = { 'deep-convnet': { float32: madeUp[0]!, sign: { ...madeUp[10]!, right: 2100 } } }

export const demos: Demos = {
  recorded: panel(),
  overflow: panel({ number: numberOf('70000', 'e4m3') }),
  'a double too small for half': panel({
    number: numberOf('1e-8', 'float64'),
    ...dial({ precision: 'int2' }),
  }),
  'no number': panel({ number: { ...FIRST_NUMBER, text: 'ten' }, ...dial({ precision: 'float32' }) }),
  'link with nonsense in it': panel({ problems: [{ key: 'weights', given: 'int5', used: 'int4' }] }),
  'a training under way': panel({ isBusy: true, hasRun: true }),
  measuring: panel(dial({ progress: { precision: 'int4', done: 10_500, of: 20_000 } })),
  'measured here': panel(dial({ net: 'deep-convnet', precision: 'sign', own, backend: 'wasm', ended: 1 })),
  'the one trained here': panel({
    trained,
    ...dial({
      net: 'trained',
      precision: 'sign',
      own: { trained: { float32: madeUp[0]!, sign: madeUp[10]! } },
      backend: 'wasm',
    }),
  }),
  'trained, not measured yet': panel({
    trained: { ...trained, evaluation: null, plan: { ...DEFAULT_PLAN, variant: 'book' } },
    ...dial({ net: 'trained' }),
  }),
  'a link to a network that is not here': panel({
    problems: [{ key: 'net', given: 'trained', used: 'deep-convnet-book', reason: 'absent' }],
  }),
  'timed by a device with 16-bit numbers': panel({
    times: {
      ...NO_TIMES,
      own: {
        backend: 'webgpu',
        half: 'native',
        batch: 100,
        layers: layers.map((layer) => ({ ...layer, halfMs: 0.55 * layer.singleMs })),
      },
    },
  }),
  'timed by a device without, again': panel({
    times: { own: { ...times, backend: 'webgpu', half: 'packed' }, isMeasuring: true, failure: null },
  }),
  'broken off': panel({
    ...dial({ failure: 'the worker fell silent', ended: 1 }),
    times: { ...NO_TIMES, failure: 'no shader' },
  }),
}

/** The lab in its states, by made-up gradients: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { changed, FIRST, type Change } from './model'
import { formulaOf, IDLE, IMAGES, JOBS, keyOf, readingOf, SIDE, type Readings, type Run } from './modelField'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

/** A bell around the middle of the formula's square. */
function bell(layer: (typeof JOBS)[number]['layer'], width: number): Float32Array {
  const { side, from } = formulaOf(layer)
  return Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [y, x] = [Math.floor(i / SIDE), i % SIDE].map((at) => (2 * (at - from + 0.5)) / side - 1) as [
      number,
      number,
    ]
    return Math.max(Math.abs(x), Math.abs(y)) < 1 ? Math.exp(-(x * x + y * y) / width) : 0
  })
}

const readings = (width: number): Readings =>
  Object.fromEntries(JOBS.map((job) => [keyOf(job), readingOf(bell(job.layer, width), IMAGES, 300)]))

/** A ring for every digit. */
const ring = Uint8Array.from({ length: SIDE * SIDE }, (_, i) =>
  Math.abs(Math.hypot(Math.floor(i / SIDE) - 13.5, (i % SIDE) - 13.5) - 8) < 2 ? 255 : 0,
)

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  digits: Array.from({ length: 10 }, (_, label) => ({ label, pixels: ring })),
  readings: readings(0.4),
}

function panel(change: Change = {}, run: Partial<Run> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      setting={changed(FIRST, change)}
      run={{ ...IDLE, ...run }}
      problems={[]}
      isBusy={false}
      onChange={nothing}
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

export const demos: Demos = {
  recorded: panel(),
  'seven, channels doubled, a bend, measuring': panel(
    { stack: 'seven', cell: { row: 0, column: 2 }, channels: [32, 64, 64], relu: true, layer: 'conv4' },
    {
      status: 'running',
      done: 50,
      secondsLeft: 12,
      own: { 'trained-conv4': readings(0.2)['trained-conv4']! },
    },
  ),
  'an own stack that runs out of map': panel(
    { stack: 'own', own: { kernel: 5, stride: 2, pad: 1, dilation: 1, depth: 4 } },
    { status: 'done', own: readings(0.3), steps: 600 },
  ),
  'broken off, with nonsense in the link': panel(
    {},
    { status: 'failed', done: 3, detail: 'the worker fell silent' },
    { isBusy: true, problems: [{ key: 'unit', given: 'conv9', used: 'conv6' }] },
  ),
}

/** The lab in its states, by answers made up of the truth: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import { PIXEL_CLASSES } from '../../math/scenes/scene'
import { heatsOf, STRIDES, type Answer } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { FIRST } from './session'

const scene = pocketScene(0)

/** The truth itself, read at the corner of each cell. */
function madeUp(): Answer {
  const { classes } = renderScene(scene, pocket)
  return {
    ms: 20,
    by: STRIDES.map((stride) => {
      const cells = 96 / stride
      const scores = new Float32Array(cells * cells * PIXEL_CLASSES)
      const coarse = Uint8Array.from(classes, (_, at) => {
        const x = Math.floor((at % 96) / stride)
        const y = Math.floor(Math.floor(at / 96) / stride)
        return classes[y * stride * 96 + x * stride]!
      })
      for (let cell = 0; cell < cells * cells; cell++) {
        const at = Math.floor(cell / cells) * stride * 96 + (cell % cells) * stride
        scores[cell * PIXEL_CLASSES + classes[at]!] = 4
      }
      return { stride, classes: coarse, heats: heatsOf(scores) }
    }),
  }
}

const answer = madeUp()
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  held: {
    scenes: 100,
    seed: 1,
    meanIou: { 8: 0.4, 4: 0.6, 2: 0.8, 1: 0.9 },
    accuracy: 0.98,
    ofClass: Array.from({ length: PIXEL_CLASSES }, () => 0.9),
  },
  ms: { pass: 20, patch: 25 },
  answers: [answer],
}

const IDLE: PanelProps['training'] = {
  status: 'idle',
  isBusy: false,
  step: 0,
  steps: 240,
  losses: [],
  judged: [],
  ms: 0,
  detail: null,
  onStart: () => undefined,
  onPause: () => undefined,
  onResume: () => undefined,
  onReset: () => undefined,
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, scene, recording, answer }}
      setting={FIRST}
      source="recorded"
      failure={null}
      hasOwn={false}
      asksOwn={false}
      patches={{ status: 'idle', done: 0, all: 144, ms: 0, agreement: 1, detail: null }}
      problems={[]}
      training={IDLE}
      send={nothing}
      onAsk={nothing}
      onAskOwn={nothing}
      onPatches={nothing}
      onStopPatches={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  recorded: panel(),
  'no skip, patches done, nonsense in the link': panel({
    setting: { ...FIRST, stride: 8, label: 0 },
    source: 'live',
    patches: { status: 'done', done: 144, all: 144, ms: 3600, agreement: 0.99, detail: null },
    problems: [{ key: 'stride', given: '3', used: '1' }],
  }),
  'training, another scene without an answer': panel({
    setting: { ...FIRST, number: 9 },
    answer: null,
    source: 'none',
    training: {
      ...IDLE,
      status: 'running',
      step: 80,
      losses: Array.from({ length: 80 }, (_, i) => 2 / (1 + i / 10)),
      judged: [
        { step: 0, score: 0.05, scenes: 20 },
        { step: 40, score: 0.4, scenes: 20 },
        { step: 80, score: 0.55, scenes: 20 },
      ],
      ms: 30_000,
    },
  }),
  'it did not work': panel({
    answer: null,
    source: 'none',
    failure: 'models/scene-fcn/card.json: HTTP 404',
    hasOwn: true,
    asksOwn: true,
    training: { ...IDLE, status: 'failed', step: 10, detail: 'the worker ended' },
  }),
}

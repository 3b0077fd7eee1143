/** The lab in its states, by answers made up of the truth: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { drawnWithTruths } from '../../math/scenes/truths'
import type { Answer } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { FIRST } from './session'

const scene = pocketScene(0)

/** The truth, a little off, and one proposal on nothing. */
function madeUp(): Answer {
  const { truths } = drawnWithTruths(scene, pocket)
  const boxes = [
    ...truths.map(({ box }) => ({ ...box, x: box.x + 1 })),
    { x: 5, y: 5, width: 14, height: 18 },
  ]
  const scored = boxes.map((box, i) => ({ box, score: 0.95 - i / 10 }))
  const logits = new Float32Array(24 * 24 * 4).fill(-6)
  for (const { x, y, width, height } of boxes)
    logits[4 * (Math.floor((y + height / 2) / 4) * 24 + Math.floor((x + width / 2) / 4))] = 3
  const probabilities = boxes.flatMap((_, i) => {
    const label = truths[i]?.label
    return Array.from({ length: 11 }, (_, at) => (at === (label === undefined ? 0 : label + 1) ? 0.9 : 0.01))
  })
  return {
    objectness: logits,
    candidates: [
      ...scored,
      ...scored.map(({ box, score }) => ({ box: { ...box, y: box.y + 2 }, score: score / 2 })),
    ],
    proposals: scored,
    probabilities,
    corrected: boxes,
    ms: { trunk: 10, proposals: 5, suppression: 1, head: 4, answers: 0.5 },
  }
}

const answer = madeUp()
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  held: {
    scenes: 100,
    seed: 1,
    mean: 0.95,
    ofClass: Array.from({ length: 10 }, (_, d) => 0.9 + d / 100),
    ms: 20,
  },
  compared: {
    scenes: 60,
    windows: 500,
    ways: { window: { mean: 0.2, ms: 600 }, rcnn: { mean: 0.9, ms: 200 }, detector: { mean: 0.95, ms: 20 } },
  },
  answers: [answer],
}

const IDLE: PanelProps['training'] = {
  status: 'idle',
  isBusy: false,
  step: 0,
  steps: 300,
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
      problems={[]}
      training={IDLE}
      send={nothing}
      onAsk={nothing}
      onAskOwn={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  answers: panel(),
  anchors: panel({ setting: { ...FIRST, step: 'anchors' }, source: 'live' }),
  'regions, nonsense in the link': panel({
    setting: { ...FIRST, step: 'regions' },
    problems: [{ key: 'score', given: 'high', used: '50' }],
  }),
  'trained here': panel({
    setting: { ...FIRST, step: 'proposals' },
    hasOwn: true,
    training: {
      ...IDLE,
      status: 'done',
      step: 300,
      losses: Array.from({ length: 300 }, (_, i) => 3 / (1 + i / 20)),
      judged: [
        { step: 0, score: 0, scenes: 20 },
        { step: 150, score: 0.6, scenes: 20 },
        { step: 300, score: 0.8, scenes: 20 },
      ],
      ms: 90_000,
    },
  }),
  'another scene, failed': panel({
    setting: { ...FIRST, number: 9 },
    answer: null,
    source: 'none',
    failure: 'models/scene-detector/card.json: HTTP 404',
  }),
}

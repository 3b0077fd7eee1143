/** The lab in its states, by made-up numbers: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { CLASSES, DELTAS } from '../../math/rcnn/classifiers'
import { iou } from '../../math/detection/boxes'
import { deltasBetween } from '../../math/detection/boxCoding'
import { stream } from '../../math/rng'
import { IDLE, WAYS, type Point, type Way } from './learning'
import { FIRST, sceneOf, searched, STEPS, type Setting, type State, type Step } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Look, Recording } from './recorded'

const ms = { search: 90, warp: 4, features: 80, svm: 1, regression: 2, suppression: 1 }

/** As if SVMs knew the truth: a score that falls with the IoU. */
function madeUp(setting: Setting): Look {
  const scene = sceneOf(setting.scene)
  const boxes = searched(scene, setting)
    .proposals.slice(0, setting.most)
    .map(({ box }) => box)
  const rng = stream(1, 'demo')
  const scores = new Float32Array(boxes.length * CLASSES).fill(-1.5)
  const deltas = new Float32Array(scores.length * DELTAS)
  boxes.forEach((box, i) => {
    for (const truth of scene.truths) {
      const at = i * CLASSES + truth.label
      scores[at] = Math.max(scores[at]!, 4 * iou(box, truth.box) - 2)
      if (iou(box, truth.box) > 0.4) deltas.set(deltasBetween(box, truth.box), at * DELTAS)
    }
  })
  const features = Float32Array.from({ length: boxes.length * 50 }, () => Math.max(0, rng.normal()))
  return { boxes, looked: { features, scores, deltas }, ms, isOwn: false }
}

const points = (best: number, count = 7): Point[] =>
  [0, 2, 4, 8, 16, 32, 48].slice(0, count).map((scenes, i) => ({
    scenes,
    mean: best * (1 - 0.4 ** i),
    uncorrected: best * (1 - 0.4 ** i) - 0.02 * Math.min(1, i),
  }))

const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  looks: [],
  held: { scenes: 500, mean: 0.9, uncorrected: 0.88, proposals: 80, recall: 0.99, ms },
  recall: [10, 20, 40, 80, 150].map((most, i) => ({ most, recall: 0.6 + i / 10 })),
  lessons: Object.fromEntries(WAYS.map((way, i) => [way, points(0.9 - i / 10)])) as Record<Way, Point[]>,
}

function panel(step: Step, setting: Partial<Setting> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  const state: State = { ...FIRST, setting: { ...FIRST.setting, ...setting } }
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, state }}
      step={STEPS.indexOf(step)}
      look={madeUp(state.setting)}
      failure={null}
      lesson={IDLE}
      problems={[]}
      isBusy={false}
      send={nothing}
      onStep={nothing}
      onMeasure={nothing}
      onWay={nothing}
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
  segments: panel('segments'),
  'merging without brightness': panel('merging', {
    similarities: { colour: false, texture: true, size: true, fill: true },
  }),
  'few proposals': panel('proposals', { most: 10 }),
  squares: panel('squares', { most: 30 }),
  scores: panel('scores'),
  corrected: panel('correction'),
  'suppressed, with nonsense in the link': panel(
    'suppression',
    { score: -0.5 },
    { problems: [{ key: 'k', given: '7', used: '100' }] },
  ),
  'fitting here': panel(
    'suppression',
    {},
    { lesson: { ...IDLE, status: 'running', way: 'tuned', points: points(0.7, 4), scenes: 12, ms: 9000 } },
  ),
  'broken off': panel(
    'scores',
    {},
    {
      look: null,
      failure: 'the worker fell silent',
      lesson: {
        ...IDLE,
        status: 'failed',
        points: points(0.7, 3),
        scenes: 4,
        detail: 'the worker fell silent',
      },
    },
  ),
}

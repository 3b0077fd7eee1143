/** The lab in its states, by findings made up of the truth: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { drawnWithTruths } from '../../math/scenes/truths'
import { FIRST, type Findings } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'

const { pixels, truths } = drawnWithTruths(pocketScene(0), pocket)
const boxes = truths.map(({ box }) => box)
const right = truths.map((truth) => ({ ...truth, score: 0.9 }))
const wrong = right.map((answer) => ({ ...answer, label: (answer.label + 1) % 10 }))
const findings: Findings = {
  window: { detections: wrong, places: [], looked: 577, ms: 600 },
  rcnn: { detections: right.slice(1), places: boxes, looked: 80, ms: 200 },
  detector: { detections: right, places: boxes, looked: 24, ms: 20 },
}
const way = (mean: number) => ({ mean, ms: 1 })
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  findings: [findings],
  compared: { scenes: 60, ways: { window: way(0.6), rcnn: way(0.9), detector: way(0.95) } },
}

const ignore = () => undefined
const props = (language: 'ko' | 'en', more: Partial<PanelProps> = {}): PanelProps => ({
  language,
  setting: FIRST,
  pixels,
  truths,
  recording,
  findings,
  source: 'recorded',
  failure: null,
  problems: [],
  send: ignore,
  onRun: ignore,
  onSave: ignore,
  onDismissProblems: ignore,
  ...more,
})

export const demos: Demos = {
  recorded: (language) => <Panel {...props(language)} />,
  'searched here, guessed, places drawn': (language) => (
    <Panel {...props(language, { source: 'live', setting: { ...FIRST, guess: 10, places: true } })} />
  ),
  'searching again': (language) => <Panel {...props(language, { source: 'waiting' })} />,
  'another scene, failed, nonsense in the link': (language) => (
    <Panel
      {...props(language, {
        setting: { ...FIRST, scene: 5 },
        findings: null,
        source: 'none',
        failure: 'the engine is gone',
        problems: [{ key: 'race', given: 'x', used: '1' }],
      })}
    />
  ),
}

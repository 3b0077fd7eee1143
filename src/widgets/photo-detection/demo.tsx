/** The lab in its states, by made-up boxes: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { FIRST } from './session'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const candidates = [
  { label: 47, score: 0.9, box: box(0.3, 0.2, 0.4, 0.5) },
  { label: 47, score: 0.7, box: box(0.32, 0.22, 0.4, 0.5) },
  { label: 50, score: 0.6, box: box(0.7, 0.4, 0.2, 0.4) },
  { label: 67, score: 0.2, box: box(0, 0.1, 1, 0.9) },
]
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  bytes: 9_000_000,
  parameters: 4_500_000,
  ms: 100,
  answers: { coffee: candidates, chelsea: [], camera: [], astronaut: [], rocket: [] },
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording }}
      root="/"
      setting={FIRST}
      shown={{ id: 'coffee', url: '/photographs/pictures/coffee.jpg', width: 600, height: 400, isOwn: false }}
      refused={null}
      answer={{ candidates, ms: 100 }}
      source="recorded"
      isLoaded={false}
      failure={null}
      chosen={null}
      problems={[]}
      send={nothing}
      onChoose={nothing}
      onFile={nothing}
      onAsk={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  recorded: panel(),
  'all boxes, one that was removed, nonsense in the link': panel({
    setting: { ...FIRST, view: 'all', score: 20 },
    source: 'live',
    isLoaded: true,
    chosen: 1,
    problems: [{ key: 'photo', given: 'dog', used: 'coffee' }],
  }),
  'a file that is no picture, and a failure': panel({
    shown: { id: 'own 1', url: '/photographs/pictures/rocket.jpg', width: 640, height: 427, isOwn: true },
    refused: 'notes.txt',
    answer: null,
    source: 'none',
    failure: 'the network does not come',
  }),
}

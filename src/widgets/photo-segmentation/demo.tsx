/** The lab in its states, by a made-up mask: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { Panel, type PanelProps } from './Panel'
import type { Recording } from './recorded'
import { FIRST } from './session'

const [width, height] = [45, 30]
const answer = {
  width,
  height,
  classes: Uint8Array.from({ length: width * height }, (_, i) => {
    const distance = Math.hypot((i % width) - 22, Math.floor(i / width) - 15)
    return distance < 8 ? 8 : distance < 10 ? 12 : 0
  }),
  ms: 3000,
}
const recording: Recording = {
  recordedAt: '2000-01-01',
  machine: 'a made-up machine',
  bytes: 4_000_000,
  parameters: 2_100_000,
  ms: 3000,
  answers: { coffee: answer, chelsea: answer, camera: answer, astronaut: answer, rocket: answer },
}

function panel(given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recording, answer }}
      root="/"
      setting={FIRST}
      shown={{
        id: 'chelsea',
        url: '/photographs/pictures/chelsea.jpg',
        width: 451,
        height: 300,
        isOwn: false,
      }}
      refused={null}
      source="recorded"
      progress={{ status: 'idle' }}
      isLoaded={false}
      problems={[]}
      send={nothing}
      onFile={nothing}
      onAsk={nothing}
      onStop={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  recorded: panel(),
  'one class alone, computed here, nonsense in the link': panel({
    setting: { ...FIRST, only: 8, opacity: 90 },
    source: 'live',
    isLoaded: true,
    problems: [{ key: 'opacity', given: '700', used: '60' }],
  }),
  'under way on a reader’s own picture': panel({
    shown: { id: 'own 1', url: '/photographs/pictures/rocket.jpg', width: 640, height: 427, isOwn: true },
    answer: null,
    source: 'none',
    progress: { status: 'running', done: 30, layers: 68, ms: 2000 },
  }),
}

/** The lab in its states, by made-up results: nothing here is a measurement. */
import type { Demos } from '../../figures/demo'
import { FIRST, FIRST_SETTING, type Entry, type State } from './model'
import { Panel, type PanelProps } from './Panel'
import type { Progress } from './learning'

const entry = (blocks: string, right: number, change: Partial<Entry> = {}): Entry => ({
  ...FIRST_SETTING,
  blocks,
  right,
  steps: 1000,
  device: 'a made-up machine',
  date: '2000-01-01',
  ...change,
})

const recorded = [
  entry('c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10', 9840),
  entry('c16 p c32 p f50 d50 f10', 9860),
  entry('c8s2 n r(c8 n c8 n) r(c16s2 n c16 n) g f10', 9700),
]

const IDLE: Progress = { status: 'idle', share: 0, seconds: 0, steps: 0, loss: [], tests: [], right: null, isBroken: false, detail: null } // prettier-ignore
const tests = [0.1, 0.93, 0.962, 0.975].map((accuracy, i) => ({ seconds: 8 * i, accuracy, images: 1000 }))

function panel(state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  const nothing = () => undefined
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recorded }}
      state={{ ...FIRST, ...state }}
      progress={IDLE}
      newest={null}
      problems={[]}
      isBusy={false}
      copied={null}
      send={nothing}
      onStart={nothing}
      onPause={nothing}
      onResume={nothing}
      onReset={nothing}
      onNewSeed={nothing}
      onCopyLink={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

const own = entry('c16s2 n p i(8|8-16|4-8|8) n g f10', 9850, { device: 'Chrome 156' })

export const demos: Demos = {
  recorded: panel(),
  'against the clock': panel(
    { guess: 97.5 },
    { progress: { ...IDLE, status: 'running', share: 0.4, seconds: 24, steps: 480, tests } },
  ),
  judging: panel({}, { progress: { ...IDLE, status: 'running', share: 1, seconds: 60, steps: 1200, tests } }),
  'over, with a place on the board': panel(
    { guess: 97.5, own: [own], setting: { ...FIRST_SETTING, blocks: own.blocks } },
    {
      newest: own,
      progress: { ...IDLE, status: 'done', share: 1, seconds: 60, steps: 1000, tests, right: 9850 },
    },
  ),
  'a link with nonsense in it': panel(
    {},
    {
      problems: [
        { key: 'blocks', given: 'c16 x', used: '', network: { code: 'unknown', token: 'x', unit: 1 } },
        { key: 'budget', given: '7', used: '60' },
      ],
    },
  ),
}

/** The widget in its states. Votes are the recording's; what was asked here is made up. */
import type { Demos } from '../../figures/demo'
import { IDLE_LIVE, type Tally } from './live'
import { ALL, FIRST, type Setting, type State } from './model'
import { Panel } from './Panel'
import type { PanelProps } from './panelProps'
import { recorded, sheet } from './recorded'

const nothing = () => undefined

function panel(setting: Partial<Setting>, state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recorded, sheet }}
      state={{ ...FIRST, ...state, setting: { ...FIRST.setting, ...setting } }}
      problems={[]}
      vote={IDLE_LIVE}
      isBusy={false}
      send={nothing}
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

const three = 0b10011
const tally: Tally = {
  members: three,
  ask: 2000,
  done: 750,
  ms: 3000,
  wrong: [[582, 646], [582], []],
  together: [582],
  unlike: 0,
}

export const demos: Demos = {
  'one alone, before the guess': panel({}),
  'all eight': panel({ members: ALL }, { isOpen: true, guess: 12 }),
  'three by majority, asked here': panel(
    { members: three, way: 'majority', image: 582, ask: 2000 },
    { isOpen: true, guess: 27 },
    { vote: { status: 'running', tally, answered: 1, detail: null } },
  ),
  'asked here, another answer than recorded': panel(
    { members: three, ask: 500 },
    {},
    {
      vote: {
        status: 'done',
        tally: { ...tally, ask: 500, done: 500, unlike: 2 },
        answered: 0,
        detail: null,
      },
    },
  ),
  'nothing to ask with, nonsense in the link': panel(
    {},
    {},
    {
      isBusy: true,
      vote: { status: 'failed', tally: null, answered: 0, detail: 'HTTP 404' },
      problems: [{ key: 'vote', given: '99', used: '1' }],
    },
  ),
}

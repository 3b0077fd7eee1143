/** The widget in its states. Tree and probabilities are the recording's; the reader's answers are made up. */
import type { Demos } from '../../figures/demo'
import { FIRST, type Setting, type State } from './model'
import { Panel } from './Panel'
import type { PanelProps } from './panelProps'
import { recordedRanks, recordedTree, sheet } from './recorded'
import { treeOf } from './modelTree'

const nothing = () => undefined

function panel(setting: Partial<Setting>, state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recordedTree, sheet }}
      tree={treeOf(recordedTree)}
      glosses={treeOf(recordedTree).map(({ id }) => `the definition of ${id}, which no dictionary gives`)}
      ranks={recordedRanks}
      state={{ ...FIRST, ...state, setting: { ...FIRST.setting, ...setting } }}
      problems={[]}
      send={nothing}
      onDraw={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  'the whole tree': panel({}),
  dogs: panel({ synset: 'n02084071' }, { search: 'retriever' }),
  'one class': panel({ synset: 'n02110185' }, { search: 'no such word' }),
  'nothing answered': panel({ view: 'play' }),
  'answered and seen': panel(
    { view: 'play', net: 'deep', k: 3 },
    { place: 2, answers: { 0: [3, 5], 2: [4, 9, 7] }, open: [0, 2] },
  ),
  'nonsense in the link': panel(
    {},
    {},
    { problems: [{ key: 'synset', given: 'unicorn', used: 'n00001740' }] },
  ),
}

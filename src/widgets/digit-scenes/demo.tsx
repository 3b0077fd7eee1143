/** The lab in its states. */
import type { Demos } from '../../figures/demo'
import { pocketScene } from '../../math/scenes/pocket'
import { Panel, type PanelProps } from './Panel'
import { FIRST, type Setting } from './session'

const nothing = () => undefined

const panel =
  (setting: Partial<Setting> = {}, given: Partial<PanelProps> = {}) =>
  (language: 'ko' | 'en') => (
    <Panel
      language={language}
      setting={{ ...FIRST, ...setting }}
      problems={[]}
      exporting={{ done: null, saved: null }}
      send={nothing}
      onPicture={nothing}
      onScene={nothing}
      onMany={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )

const empty = { ...pocketScene(1), things: [] }

export const demos: Demos = {
  'as it is at first': panel(),
  'a digit is chosen, classes are shown': panel({ number: 4, digit: 0, mask: 'classes', split: 'train' }),
  'edited until nothing is left, nonsense in the link': panel(
    { edit: 'on', edited: empty, mask: 'none' },
    { problems: [{ key: 'split', given: 'exam', used: 'test' }] },
  ),
  'garments only': panel({ layer: 'garments', edit: 'on' }),
  'without grain, twenty scenes saved': panel(
    { layer: 'digits', split: 'validation' },
    {
      exporting: { done: null, saved: { name: 'scenes-validation-1.json', scenes: 20, digits: 57, ms: 900 } },
    },
  ),
}

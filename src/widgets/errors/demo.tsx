/** The widget in its states. What networks say is the recording; guesses and slopes are made up. */
import type { SaliencyPart } from '../../engine/studyTasks/saliency'
import type { Demos } from '../../figures/demo'
import { FIRST, mapKey, type Setting, type State } from './model'
import { cardsOf } from './modelCards'
import { Panel } from './Panel'
import type { PanelProps } from './panelProps'
import { recorded } from './recorded'

const nothing = () => undefined
const cards = cardsOf('net', recorded, null)
const [first, second] = [cards[0]!, cards[1]!]

/** A wave, which no network drew. */
const madeUp: SaliencyPart = {
  label: first.label,
  logits: Float32Array.from({ length: 10 }, (_, digit) => (digit === first.predicted ? 7 : digit / 4)),
  best: first.predicted,
  second: first.second,
  gradient: Float32Array.from({ length: 784 }, (_, i) => (i % 9 === 0 ? Math.sin(i / 31) : 0)),
}

function panel(setting: Partial<Setting>, state: Partial<State> = {}, given: Partial<PanelProps> = {}) {
  return (language: 'ko' | 'en') => (
    <Panel
      {...{ language, recorded }}
      state={{ ...FIRST, ...state, setting: { ...FIRST.setting, ...setting } }}
      problems={[]}
      predictions={null}
      pixels={new Map()}
      isBusy={false}
      isComputing={false}
      send={nothing}
      onSave={nothing}
      onDismissProblems={nothing}
      {...given}
    />
  )
}

export const demos: Demos = {
  'not yet guessed': panel({}),
  'guessed, with what it hangs on': panel(
    { digit: first.index },
    {
      guesses: { [first.index]: first.label, [second.index]: second.predicted },
      target: 'difference',
      maps: { [mapKey('net', first.index, 'difference', null)]: madeUp },
    },
  ),
  'wrongly guessed, nothing to compute with': panel(
    { deck: 'any', digit: 9729 },
    { guesses: { 9729: 0 }, failure: 'HTTP 404' },
    { isBusy: true, problems: [{ key: 'deck', given: 'mine', used: 'net' }] },
  ),
  'no network trained here': panel({ deck: 'own' }),
  'a network trained here': panel(
    { deck: 'own', digit: 9729 },
    { guesses: { 9729: 5 } },
    {
      predictions: {
        step: 600,
        labels: Uint8Array.from({ length: 9730 }, (_, i) => (i === 9729 ? 5 : 1)),
        predicted: new Uint8Array(9730).fill(1).fill(6, 9728),
        second: new Uint8Array(9730).fill(5),
        confidence: new Float32Array(9730).fill(0.8),
      },
    },
  ),
  'mistakes in common': panel({ view: 'shared', by: 8 }),
  'after the last epoch': panel({ view: 'epochs' }),
  'after the second, one cell open': panel(
    { view: 'epochs', epoch: 2 },
    { cell: { truth: 4, predicted: 9 } },
  ),
  untrained: panel({ view: 'epochs', epoch: 0 }),
}

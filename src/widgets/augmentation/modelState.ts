/** What the reader has chosen and answered in this tab. */
import { CASES } from './modelCases'
import { AUGMENTATIONS, FIRST, type Amount, type Guess, type Setting, type Way } from './model'

export interface State {
  setting: Setting
  /** Place of the playground's digit among those shown. */
  shown: number
  /** Whether the photograph is changed in the digit's place. */
  isPhotograph: boolean
  /** Goes up with each wish for other random draws. */
  draw: number
  /** Of each case that was answered: whether the reader says that its label survives. */
  answered: Readonly<Record<string, boolean>>
  /** The case that was answered last, for the announcement. */
  latest: string | null
  guess: Guess | null
}

export type Action =
  | { type: 'amount'; change: Amount; amount: number }
  | { type: 'flip'; isOn: boolean }
  | { type: 'way'; way: Way }
  | { type: 'set'; change: Partial<Pick<Setting, 'images' | 'seed'>> }
  | { type: 'show'; shown: number }
  | { type: 'photograph' }
  | { type: 'draw' }
  | { type: 'answer'; id: string; survives: boolean }
  | { type: 'guess'; guess: Guess }

export const START: State = {
  setting: FIRST,
  shown: 0,
  isPhotograph: false,
  draw: 0,
  answered: {},
  latest: null,
  guess: null,
}

/** Another setting is another question, so what was guessed no longer counts. */
const withSetting = (state: State, change: Partial<Setting>): State => ({
  ...state,
  setting: { ...state.setting, ...change },
  guess: null,
})

const withAugmentation = (state: State, change: Partial<Setting['augmentation']>): State =>
  withSetting(state, { augmentation: { ...state.setting.augmentation, ...change } })

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'amount':
      return withAugmentation(state, { [action.change]: action.amount })
    case 'flip':
      return withAugmentation(state, { flip: action.isOn })
    case 'way':
      return withSetting(state, { augmentation: AUGMENTATIONS[action.way] })
    case 'set':
      return withSetting(state, action.change)
    case 'show':
      return { ...state, shown: action.shown, isPhotograph: false }
    case 'photograph':
      return { ...state, isPhotograph: true }
    case 'draw':
      return { ...state, draw: state.draw + 1 }
    case 'answer':
      if (action.id in state.answered) return state
      return {
        ...state,
        answered: { ...state.answered, [action.id]: action.survives },
        latest: action.id,
      }
    case 'guess':
      return { ...state, guess: action.guess }
  }
}

/** How many cases the reader judged as people do. */
export const agreedOf = ({ answered }: Pick<State, 'answered'>): number =>
  CASES.filter(({ id, survives }) => answered[id] === survives).length

import { holdLinked } from '../../training/linkedState'
import { chosenIn, KEYS, withChosen } from './link'
import { reduce, START } from './model'

/** What the reader has chosen and guessed in this tab; the choice is mirrored in the address. */
export const sessionStore = holdLinked({
  first: START,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, clock, problems } = chosenIn(query)
    return { state: { ...state, setting, clock }, problems }
  },
  write: (query, state) => withChosen(query, state),
  isSetting: ({ type }) => type !== 'guess',
})

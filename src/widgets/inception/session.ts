import { holdLinked } from '../../training/linkedState'
import { chosenIn, KEYS, withChosen } from './link'
import { Measuring } from './measuring'
import { FIRST, reduce } from './model'

/** What the reader has set, timed and trained in this tab; what is set is mirrored in the address. */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { chosen, problems } = chosenIn(query)
    return { state: { ...state, ...chosen }, problems }
  },
  write: (query, state) => withChosen(query, state),
  isSetting: ({ type }) => ['module', 'way', 'set', 'digit', 'maps'].includes(type),
})

export const measuring = new Measuring(sessionStore.send, () => performance.now())

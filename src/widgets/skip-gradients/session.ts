import { holdLinked } from '../../training/linkedState'
import { chosenIn, KEYS, withChosen } from './link'
import { blocksIn, FIRST, reduce } from './model'

/** What the reader has set and measured in this tab; the setting is mirrored in the address. */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { problems, ...chosen } = chosenIn(query)
    return { state: { ...state, ...chosen, at: blocksIn(chosen.setting.depth) }, problems }
  },
  write: (query, state) => withChosen(query, state),
  isSetting: ({ type }) => ['set', 'quantity', 'cut'].includes(type),
})

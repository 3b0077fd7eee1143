import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { reduce, START } from './model'

/** What the reader has chosen and guessed in this tab; the choice is mirrored in the address. */
export const sessionStore = holdLinked({
  first: START,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query)
    return { state: { ...state, setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }) => type !== 'guess',
})

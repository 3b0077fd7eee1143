import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { FIRST, reduce } from './model'

/** What the reader has chosen in this tab; mirrored in the address. */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query)
    return { state: { ...state, setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }) => type === 'set',
})

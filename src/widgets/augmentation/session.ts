import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { reduce, START } from './modelState'

/** What the reader has set in this tab; the setting is mirrored in the address. */
export const sessionStore = holdLinked({
  first: START,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query)
    return { state: { ...state, setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }) => ['amount', 'flip', 'way', 'set'].includes(type),
})

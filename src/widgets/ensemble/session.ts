import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { FIRST, reduce } from './model'
import { recorded } from './recorded'

/** What the reader has chosen and guessed in this tab; the choice is mirrored in the address. */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query, recorded)
    return { state: { ...state, setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting, recorded),
  isSetting: ({ type }) => type !== 'guess',
})

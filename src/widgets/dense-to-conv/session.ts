import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { FIRST, reduce, type Action, type Setting } from './model'

/** What the reader has chosen in this tab; mirrored in the address. */
export const sessionStore = holdLinked<Setting, Action, LinkProblem>({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query) {
    const { setting, problems } = settingIn(query)
    return { state: setting, problems }
  },
  write: withSetting,
  isSetting: () => true,
})

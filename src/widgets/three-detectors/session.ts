import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { FIRST, type Setting } from './model'

export type Change = Partial<Setting>

/** What the reader has chosen in this tab; mirrored in the address. */
export const sessionStore = holdLinked<Setting, Change, LinkProblem>({
  first: FIRST,
  reduce: (setting, change) => ({ ...setting, ...change }),
  keys: KEYS,
  read(query) {
    const { setting, problems } = settingIn(query)
    return { state: setting, problems }
  },
  write: withSetting,
  isSetting: () => true,
})

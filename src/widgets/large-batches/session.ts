import { holdLinked } from '../../training/linkedState'
import { Learning } from './learning'
import { KEYS, settingIn, withSetting } from './link'
import { FIRST, reduce } from './model'

/** What the reader has chosen and trained in this tab; the choice is mirrored in the address. */
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

/** The one training of this lab. */
export const learning = new Learning(sessionStore.send, () => performance.now())

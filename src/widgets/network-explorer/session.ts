import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { FIRST, reduce } from './model'

/** Where the reader is in this tab, and what the engine has answered; the place is mirrored in the address. */
export const sessionStore = holdLinked({
  first: FIRST,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query)
    // A link that leads inside is a wish to see it.
    return { state: { ...state, setting, isThere: state.isThere || setting !== FIRST.setting }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }) => type === 'set' || type === 'move' || type === 'zoom' || type === 'draw',
})

import { holdState } from '../../lib/heldState'
import { holdLinked } from '../../training/linkedState'
import { KEYS, settingIn, withSetting } from './link'
import { reduce, START } from './model'
import { IDLE, Work, type Run } from './work'

/** What the reader has chosen in this tab; the choice is mirrored in the address. */
export const sessionStore = holdLinked({
  first: START,
  reduce,
  keys: KEYS,
  read(query, state) {
    const { setting, problems } = settingIn(query)
    return { state: { ...state, setting, step: null }, problems }
  },
  write: (query, { setting }) => withSetting(query, setting),
  isSetting: ({ type }) => type === 'set',
})

/** What was computed in this tab; outlives a switch of language. */
export const runStore = holdState<{ run: Run }>({ run: IDLE })

export const work = new Work(
  (run) => runStore.set({ run }),
  () => performance.now(),
)

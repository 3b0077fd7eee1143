/**
 * What the reader has chosen and guessed in this tab. A store outside React, so that it outlives a switch of language; the choice
 * is mirrored in the address.
 */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { FIRST, reduce, type Action, type State } from './model'
import { recorded } from './recorded'

interface Session {
  state: State
  problems: readonly LinkProblem[]
}

const START: Session = { state: FIRST, problems: [] }
const { subscribe, get, getServer, set } = holdState(START)

/** Writes the setting into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  writeQuery((query) => withSetting(query, get().state.setting))
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  send(action: Action): void {
    set({ state: reduce(get().state, action) })
    if (action.type === 'set' || action.type === 'forget') writeLink()
  },
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!KEYS.some((key) => query.has(key))) return writeLink()
    const { setting, problems } = settingIn(query, recorded)
    set({ state: { ...get().state, setting }, problems })
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

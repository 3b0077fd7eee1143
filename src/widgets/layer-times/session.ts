/** What the reader has set and measured in this tab, outside React; the setting is mirrored in the address. */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { LINK_KEYS, settingIn, withSetting, type LinkProblem } from './link'
import { Measuring } from './measuring'
import { FIRST, reduce, type Action, type State } from './model'

interface Session {
  lab: State
  problems: readonly LinkProblem[]
}

const { subscribe, get, getServer, set } = holdState<Session>({ lab: FIRST, problems: [] })

/** Writes the setting into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  writeQuery((query) => withSetting(query, get().lab))
}

function send(action: Action): void {
  set({ lab: reduce(get().lab, action) })
  if (action.type === 'choose') writeLink()
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  send,
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!LINK_KEYS.some((key) => query.has(key))) return writeLink()
    const { setting, problems } = settingIn(query)
    set({ lab: { ...get().lab, ...setting }, problems })
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

/** The one measurement of this tab. */
export const measuring = new Measuring(send, () => performance.now())

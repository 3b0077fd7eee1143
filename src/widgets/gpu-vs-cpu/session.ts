/** What the reader has set and measured in this tab, outside React; the choice is mirrored in the address: `?compare=step`. */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { Measuring } from './measuring'
import { FIRST, reduce, WHATS, type Action, type State, type What } from './model'

interface Session {
  lab: State
  /** What the link says and makes no sense. */
  problem: string | null
}

const KEY = 'compare'
const { subscribe, get, getServer, set } = holdState<Session>({ lab: FIRST, problem: null })

/** Writes the choice into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  const { what } = get().lab
  writeQuery((query) => {
    if (what === FIRST.what) query.delete(KEY)
    else query.set(KEY, what)
    return query
  })
}

function send(action: Action): void {
  set({ lab: reduce(get().lab, action) })
  if (action.type === 'what') writeLink()
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  send,
  /** Takes the choice from the address if it speaks of one. */
  open(): void {
    const given = new URLSearchParams(location.search).get(KEY)
    if (given === null) return writeLink()
    if ((WHATS as readonly string[]).includes(given)) set({ lab: { ...get().lab, what: given as What } })
    else set({ problem: given })
  },
  dismissProblem(): void {
    set({ problem: null })
    writeLink()
  },
}

/** The one measurement of this tab. */
export const measuring = new Measuring(send)

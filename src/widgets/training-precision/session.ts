/**
 * What the reader has chosen and trained in this tab. A store outside React, so that it outlives a switch of language; the choice
 * is mirrored in the address.
 */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { Learning } from './learning'
import { arithmeticIn, KEY, withArithmetic, type LinkProblem } from './link'
import { FIRST, reduce, type Action, type State } from './model'

interface Session {
  state: State
  problem: LinkProblem | null
}

const START: Session = { state: FIRST, problem: null }
const { subscribe, get, getServer, set } = holdState(START)

/** Writes the choice into the address, leaving other keys and the hash as they are. */
function writeLink(): void {
  writeQuery((query) => withArithmetic(query, get().state.arithmetic))
}

function send(action: Action): void {
  set({ state: reduce(get().state, action) })
  if (action.type === 'choose') writeLink()
}

export const sessionStore = {
  subscribe,
  get,
  getServer,
  /** Takes the choice from the address if it speaks of one; else keeps what was chosen in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!query.has(KEY)) return writeLink()
    const { arithmetic, problem } = arithmeticIn(query)
    set({ state: reduce(get().state, { type: 'choose', arithmetic }), problem })
  },
  send,
  dismissProblem(): void {
    set({ problem: null })
    writeLink()
  },
}

/** The one training of this lab. */
export const learning = new Learning(send, () => performance.now())

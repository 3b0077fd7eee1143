/** What the reader has set and measured in this tab, outside React; the setting is mirrored in the address. */
import { holdState } from '../../lib/heldState'
import { writeQuery } from '../../training/writeQuery'
import { chosenIn, KEYS, withChosen, type LinkProblem } from './link'
import { blocksIn, FIRST, reduce, type Action, type State } from './model'

interface Session {
  state: State
  problems: readonly LinkProblem[]
}

const START: Session = { state: FIRST, problems: [] }
const { subscribe, get, getServer, set } = holdState(START)

/** Writes the setting into the address, leaving other keys and the hash as they are. */
const writeLink = (): void => writeQuery((query) => withChosen(query, get().state))

export const sessionStore = {
  subscribe,
  get,
  getServer,
  /** Takes the setting from the address if it speaks of one; else keeps what was set in this tab and writes it there. */
  open(): void {
    const query = new URLSearchParams(location.search)
    if (!KEYS.some((key) => query.has(key))) return writeLink()
    const { problems, ...chosen } = chosenIn(query)
    set({ state: { ...get().state, ...chosen, at: blocksIn(chosen.setting.depth) }, problems })
  },
  send(action: Action): void {
    set({ state: reduce(get().state, action) })
    if (['set', 'quantity', 'cut'].includes(action.type)) writeLink()
  },
  dismissProblems(): void {
    set({ problems: [] })
    writeLink()
  },
}

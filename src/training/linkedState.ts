/** What a reader sets in a lab: held outside React, so that it outlives a switch of language, and mirrored in the address. */
import { holdState, type HeldState } from '../lib/heldState'
import { writeQuery } from './writeQuery'

export interface Linked<State, Problem> {
  state: State
  /** What of the address made no sense. */
  problems: readonly Problem[]
}

interface Rules<State, Action, Problem> {
  first: State
  reduce(state: State, action: Action): State
  /** The keys of the address that are its own. */
  keys: readonly string[]
  /** Takes what is set from an address that has at least one of the keys. */
  read(query: URLSearchParams, state: State): Linked<State, Problem>
  /** The query with what is set, other keys left alone. */
  write(query: URLSearchParams, state: State): URLSearchParams
  /** Whether an action sets something that the address says. */
  isSetting(action: Action): boolean
}

export interface LinkedState<State, Action, Problem> extends Omit<HeldState<Linked<State, Problem>>, 'set'> {
  send(action: Action): void
  /** Takes what is set from the address if it speaks of it; else keeps what was set in this tab and writes it there. */
  open(): void
  dismissProblems(): void
}

export function holdLinked<State, Action, Problem>(
  rules: Rules<State, Action, Problem>,
): LinkedState<State, Action, Problem> {
  const { reduce, keys, read, write, isSetting } = rules
  const start: Linked<State, Problem> = { state: rules.first, problems: [] }
  const { subscribe, get, getServer, set } = holdState(start)
  const writeLink = () => writeQuery((query) => write(query, get().state))
  return {
    subscribe,
    get,
    getServer,
    send(action) {
      set({ state: reduce(get().state, action) })
      if (isSetting(action)) writeLink()
    },
    open() {
      const query = new URLSearchParams(location.search)
      if (keys.some((key) => query.has(key))) set(read(query, get().state))
      else writeLink()
    },
    dismissProblems() {
      set({ problems: [] })
      writeLink()
    },
  }
}

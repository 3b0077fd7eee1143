/** State outside React that outlives what draws it, in the shape that `useSyncExternalStore` takes. */
export interface HeldState<State> {
  subscribe(listener: () => void): () => void
  get(): State
  /** While hydrating: what the server drew. */
  getServer(): State
  /** Puts these parts in place of the ones before and tells the listeners. */
  set(change: Partial<State>): void
}

export function holdState<State extends object>(start: State): HeldState<State> {
  let state = start
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get: () => state,
    getServer: () => start,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
  }
}

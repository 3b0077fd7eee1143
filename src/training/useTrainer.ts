import { useSyncExternalStore } from 'react'
import type { TrainingActions, TrainingSnapshot } from './api'
import { setOpenRun } from './openRun'
import { IDLE } from './snapshot'
import { TrainingStore } from './store'

let store: TrainingStore | null = null

/** Made on first use in a browser, and kept for the life of the page, so that a run survives navigation. */
function theStore(): TrainingStore {
  if (!store) {
    store = new TrainingStore(new URL(import.meta.env.BASE_URL, location.href).href)
    setOpenRun(store)
  }
  return store
}

const subscribe = (listener: () => void) => theStore().subscribe(listener)
const getSnapshot = () => theStore().getSnapshot()
const getServerSnapshot = () => IDLE

/** The store's methods, each bound once; none is touched while prerendering. */
const bound = new Map<string, unknown>()
const actions = new Proxy({} as TrainingActions, {
  get(_target, name: keyof TrainingActions) {
    if (!bound.has(name)) bound.set(name, theStore()[name].bind(theStore()))
    return bound.get(name)
  },
})

/** The training run of this page and the verbs that move it. */
export function useTrainer(): { snapshot: TrainingSnapshot; actions: TrainingActions } {
  return { snapshot: useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot), actions }
}

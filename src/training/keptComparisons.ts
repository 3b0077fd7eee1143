/** The last comparison of each widget, in IndexedDB beside the last run. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { KeptComparison } from './comparison'

let store: UseStore | null = null
const database = (): UseStore => (store ??= createStore('one-layer-deeper-comparisons', 'comparisons'))

function isWhole(value: unknown): value is KeptComparison {
  if (typeof value !== 'object' || value === null) return false
  const { version, plan, runs, states } = value as Partial<KeptComparison>
  return (
    version === 1 &&
    Array.isArray(plan?.entrants) &&
    Array.isArray(runs) &&
    Array.isArray(states) &&
    runs.length === plan.entrants.length &&
    states.length === plan.entrants.length &&
    states.every(({ values }) => values instanceof Float32Array)
  )
}

/** Null when there is none, it is damaged, or storage is forbidden. */
export async function keptComparison(id: string): Promise<KeptComparison | null> {
  try {
    const value: unknown = await get(id, database())
    return isWhole(value) ? value : null
  } catch {
    return null
  }
}

/** Rejects when the disk is full or the browser forbids storage. */
export const keepComparison = (id: string, kept: KeptComparison | null): Promise<void> =>
  kept ? set(id, kept, database()) : del(id, database())

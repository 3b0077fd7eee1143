/** The last training of each lab of section 8.4, in IndexedDB. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { KeptSceneTraining } from './sceneTraining'

let store: UseStore | null = null
const database = (): UseStore => (store ??= createStore('one-layer-deeper-scenes', 'trainings'))

function isWhole(value: unknown): value is KeptSceneTraining {
  if (typeof value !== 'object' || value === null) return false
  const { version, plan, state, losses, judged, step } = value as Partial<KeptSceneTraining>
  return (
    version === 1 &&
    typeof plan?.start?.network === 'string' &&
    state?.values instanceof Float32Array &&
    Array.isArray(losses) &&
    Array.isArray(judged) &&
    typeof step === 'number'
  )
}

/** Null when there is none, it is damaged, or storage is forbidden. */
export async function keptSceneTraining(id: string): Promise<KeptSceneTraining | null> {
  try {
    const value: unknown = await get(id, database())
    return isWhole(value) ? value : null
  } catch {
    return null
  }
}

/** Rejects when the disk is full or the browser forbids storage. */
export const keepSceneTraining = (id: string, kept: KeptSceneTraining | null): Promise<void> =>
  kept ? set(id, kept, database()) : del(id, database())

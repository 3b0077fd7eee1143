/** The last checkpoint of the last run, in IndexedDB: it survives a reload, a crash and a closed tab. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import type { Checkpoint } from '../engine/protocol'
import type { KeptNet } from './api'

const KEY = 'last-run'

let store: UseStore | null = null
const database = (): UseStore => (store ??= createStore('one-layer-deeper', 'checkpoints'))

/** A checkpoint that this version wrote and that is whole. */
function isWhole(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const { version, weights, slots, step, plan, steps } = value as Partial<Checkpoint>
  return (
    version === 2 &&
    typeof step === 'number' &&
    typeof plan === 'object' &&
    steps?.loss instanceof Float32Array &&
    steps.loss.length === step &&
    weights?.values instanceof Float32Array &&
    Array.isArray(slots) &&
    slots.every((slot) => slot instanceof Float32Array && slot.length === weights.values.length)
  )
}

/** What is told of a kept network without its parameters. */
export function describeKept({ plan, step, savedAt, weights, evaluations }: Checkpoint): KeptNet {
  const { shape } = weights.tensors[0]!
  return {
    plan,
    step,
    savedAt,
    evaluation: evaluations.at(-1) ?? null,
    filters: weights.values.slice(
      0,
      shape.reduce((size, n) => size * n, 1),
    ),
  }
}

/** Rejects when the disk is full or the browser forbids storage. */
export const saveCheckpoint = (checkpoint: Checkpoint): Promise<void> => set(KEY, checkpoint, database())

/** Null when there is none, it is damaged, or storage is forbidden. */
export async function loadCheckpoint(): Promise<Checkpoint | null> {
  try {
    const value: unknown = await get(KEY, database())
    return isWhole(value) ? value : null
  } catch {
    return null
  }
}

export const forgetCheckpoint = (): Promise<void> => del(KEY, database()).catch(() => undefined)

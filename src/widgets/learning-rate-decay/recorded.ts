/** What `tools/recordDecay.ts` wrote: every shape at three peaks, from every seed. */
import type { Trials } from './model'
import text from './recorded.json?raw'

/** Trials recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  trials: Trials
}

export const recording = JSON.parse(text) as Recording

/** What `tools/recordBatches.ts` wrote: every way, trained beforehand from three starts. */
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

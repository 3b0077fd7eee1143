/** What `tools/recordVgg.ts` wrote: the five small networks from three starts. */
import type { Trials } from './model'
import text from './recorded.json?raw'

export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  trials: Trials
}

export const recording = JSON.parse(text) as Recording

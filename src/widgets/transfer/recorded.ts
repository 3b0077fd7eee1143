/** What `tools/recordTransfer.ts` wrote: every way from three starts. */
import type { Trial, Trials } from './model'
import text from './recorded.json?raw'

/** Trials recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** The first training, on the old digits, by seed. */
  sources: Readonly<Record<string, Trial>>
  trials: Trials
}

export const recording = JSON.parse(text) as Recording

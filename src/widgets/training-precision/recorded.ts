/** What `tools/recordTrials.ts` wrote: every arithmetic, trained once beforehand. */
import type { Arithmetic } from '../../engine/protocolPrecision'
import type { Trial } from './model'
import text from './recorded.json?raw'

/** Trials recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  trials: Partial<Record<Arithmetic, Trial>>
}

export const recording = JSON.parse(text) as Recording

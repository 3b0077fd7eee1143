/** What `tools/recordDuels.ts` wrote: every network of the lab, trained beforehand from three seeds. */
import type { Trials } from './model'
import text from './recorded.json?raw'

/** Trainings recorded beforehand, as the lab shows them. */
export interface Recording {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** By network and seed, see `trialKey`. */
  trials: Trials
  /** Milliseconds of one update, processor time, the quickest of eight readings taken by turns, by network, see `netKey`. */
  paces: Readonly<Record<string, number>>
}

export const recording = JSON.parse(text) as Recording

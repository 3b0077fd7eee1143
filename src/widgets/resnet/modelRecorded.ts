/** The shape of what is recorded beforehand. */
import type { Trial } from './modelNets'

export interface Recording {
  /** ISO date. */
  date: string
  machine: string
  /** By `keyOf`. */
  trials: Record<string, Trial>
}

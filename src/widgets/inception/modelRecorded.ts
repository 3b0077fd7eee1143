/** The shape of what is recorded beforehand. */
import type { Times } from './modelModule'
import type { Trial } from './modelNets'

interface Origin {
  /** ISO date. */
  date: string
  machine: string
}

export interface RecordedFile {
  clock: Origin & { times: Record<string, Times> }
  training: Origin & {
    /** By `keyOf`. */
    trials: Record<string, Trial>
    /** Base64 of what `modelPacked.ts` packs: the parameters of the net with reductions of the first setting. */
    theta: string
    /** Base64 of 784 bytes each: the first test image of each class. */
    digits: string[]
  }
}

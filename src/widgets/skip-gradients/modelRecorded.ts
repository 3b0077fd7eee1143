/** The shape of what is recorded beforehand: the page's, and what the text prints. */
import type { Measured } from './model'

/** Both networks' training, plain first. */
export interface Trained {
  /** Of each step's batch, nats; null where it was no number. */
  losses: (number | null)[][]
  /** At the start, half-way and at the end. */
  accuracies: number[][]
}

export interface Recorded {
  /** ISO date. */
  recordedAt: string
  machine: string
  /** By `keyOf` a setting. */
  flows: Record<string, Measured>
  /** By `trainingKey`. */
  trainings: Record<string, Trained>
}

/** What the text prints of a network before training: norms of dL/dW of its first and last convolution and of dL/dx of its first and last maps. */
export interface FlowSummary {
  loss: number
  first: number
  last: number
  mapFirst: number
  mapLast: number
  /** Norm of the last maps over that of the first, on the way forward. */
  out: number
}

/** What the text prints of a network's training: means of ten losses at the end and before half-way, and the loss just after that. */
export interface TrainingSummary {
  end: number | null
  beforeHalf: number | null
  atHalf: number | null
}

/** `card.json`, which says of shipped weights what they are, how they came to be and how good they are. */
import type { Plan, Weights } from '../../src/engine/protocol'
import type { Verdict } from './judge'
import type { Schedule } from '../../src/math/schedule'

export interface WeightsEntry {
  /** Relative to the card. */
  file: string
  /** See src/engine/weightsFile.ts; θ is in the convention of the plan's own variant. */
  format: string
  tensors: Weights['tensors']
  sha256: string
}

/** What training on one plan gave. */
export interface NetworkCard {
  name: string
  plan: Plan
  learningRate: Schedule
  /** How the run was chosen among others by its test accuracy, where it was. */
  selection?: string
  trainedBy: string
  recordedAt: string
  machine: string
  /** Wall time of training, with a test after each epoch. */
  minutes: number
  /** Of the parameters as shipped. */
  testAccuracy: number
  testImages: number
  /** The most confident mistake first. */
  wrongTestDigits: number[]
  licence: string
  weights: WeightsEntry
  /** See curve.ts. */
  curve: string
  /** θ after some epochs, one after the other in one file, with the accuracy of each on the test images. */
  epochs?: { file: string; format: string; sha256: string; of: { epoch: number; testAccuracy: number }[] }
}

export interface EnsembleCard {
  name: string
  combination: 'mean of the softmax probabilities'
  /** What of its make-up was decided after looking at the test images. */
  selection: string
  trainedBy: string
  recordedAt: string
  machine: string
  testAccuracy: number
  testImages: number
  wrongTestDigits: number[]
  licence: string
  members: Omit<NetworkCard, 'curve' | 'epochs'>[]
}

/** A verdict in a card's words. */
export const verdictFields = ({ accuracy, wrong }: Verdict, testImages: number) => ({
  testAccuracy: accuracy,
  testImages,
  wrongTestDigits: wrong,
})

/** Which pixels of a test image a network's answer hangs on: types only. */
import type { Plan, Weights } from '../protocol'

/** A folder's address with a `card.json` and the weights that it names, or parameters in the common convention of dropout. */
export type SaliencyModel = string | { plan: Plan; weights: Weights }

/** `winner`: the largest logit. `difference`: the largest less the second largest. */
export type SaliencyTarget = 'winner' | 'difference'

export interface SaliencyTask {
  model: SaliencyModel
  /** Of the test image. */
  index: number
  target: SaliencyTarget
}

export interface SaliencyPart {
  label: number
  /** Of the ten digits, at inference. */
  logits: Float32Array
  best: number
  second: number
  /** d(target)/d(pixel), [28, 28], for pixels from 0 to 1. */
  gradient: Float32Array
}

export interface Saliency {
  task: SaliencyTask
  part: SaliencyPart
}

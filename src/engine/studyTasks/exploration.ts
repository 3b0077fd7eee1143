/** What a recorded run's network makes of one image after one of its epochs, with the parameters that it does so by: types only. */
import type { LayerActivation, Weights } from '../protocol'

export interface ExplorationTask {
  /** A folder's address with a `card.json` that keeps epochs. */
  model: string
  /** One of the kept ones. */
  epoch: number
  /** Index of a test image, or 784 values 0–255. */
  image: number | Uint8Array
  /** Whether the answer brings the parameters: once for each epoch is enough. */
  withParameters: boolean
}

export interface ExplorationPart {
  pixels: Uint8Array
  /** Of a test image; null of one that the reader drew. */
  label: number | null
  layers: LayerActivation[]
  probabilities: Float32Array
  /** In the network's own convention: at inference dropout changes nothing. */
  parameters: Weights | null
}

export interface Exploration {
  task: ExplorationTask
  part: ExplorationPart
}

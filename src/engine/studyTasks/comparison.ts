/** Several small networks trained side by side, each under conditions of its own: types and a constant. */
import type { Network } from '../../math/architectures/layers'
import type { Augmentation, Initialisation, OptimizerName } from '../protocol'

/**
 * Which images: of the first `pool` training images those of `classes` (all ten, when left out), at most `perClass` of each, after the
 * first `skip` of each (0, when left out).
 */
export interface Selection {
  pool: number
  classes?: number[]
  perClass?: number
  skip?: number
}

export interface Contestant {
  /** What it is called by the page and in exports. */
  name: string
  /** Ends in an affine layer of ten units; see src/engine/networks/fromDescription.ts. */
  network: Network
  data: Selection
  augmentation: Augmentation
  optimizer: OptimizerName
  /** Learning rate of step s (from 0): the last entry whose `from` is at most s. */
  rates: { from: number; rate: number }[]
  initialisation: Initialisation
  batchSize: number
  seed: number
  /** The parameters of so many parts of the description stay as they are. */
  frozenParts?: number
}

/** A network's parameters, [size], the optimizer's memory, and how many steps they are old. */
export interface LearnerState {
  step: number
  values: Float32Array
  slots: Float32Array[]
}

export type ComparisonWork =
  /** Makes the contestant, or makes it anew, from `state` or from its seed; of a `state` without slots only `keptParts` are taken. */
  | { kind: 'begin'; contestant: Contestant; state?: LearnerState; keptParts?: number }
  /** `skips: false` leaves out what blocks would add. */
  | { kind: 'train'; steps: number; skips?: boolean }
  /** Asks about test images `from` … `from + count − 1`, of `classes` only where they are given. */
  | { kind: 'test'; from: number; count: number; classes?: number[]; skips?: boolean }
  | { kind: 'save' }
  /** Norms of what flows through each layer in one pass of a batch, before its update; nothing is updated. */
  | { kind: 'flow'; skips?: boolean }

/** What a piece is refused with when the pieces before it are not at hand: a run, another study or a new worker has come between. */
export const BEGIN_AFRESH = 'the comparison must begin afresh'

/** `comparison` tells one comparison from another; a contestant is asked by its place. */
export interface ComparisonTask {
  comparison: string
  contestant: number
  work: ComparisonWork
}

export type ComparisonPart =
  | { kind: 'begun'; parameters: number; step: number; images: number }
  /** Of each step; not finite where the training broke, which ends the piece. */
  | { kind: 'trained'; step: number; loss: Float32Array; accuracy: Float32Array; ms: number }
  /** Of each class: images asked about and read rightly; where those asked about ended up; and the mean loss in nats. */
  | { kind: 'tested'; asked: number[]; right: number[]; predicted: Uint8Array; loss: number }
  | { kind: 'saved'; state: LearnerState }
  /** Layers in the order in which the pass met them; root mean square and L2 norm of the output and of dL/d(output). */
  | { kind: 'flow'; loss: number; flows: Flow[] }

export interface Flow {
  layer: string
  what: 'output' | 'gradient' | 'parameters'
  norm: number
  rms: number
}

export interface Comparison {
  task: ComparisonTask
  part: ComparisonPart
}

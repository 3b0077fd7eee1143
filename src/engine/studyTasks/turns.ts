/** Pieces of networks timed by turns, so that what else the device does meanwhile falls on all of them alike: types and a constant. */
import type { BlockSpec, Shape } from '../../math/architectures/layers'
import type { BackendName } from '../protocol'

/** A block that joins its branches, and what it reads. */
export interface TimedPiece {
  name: string
  input: Shape
  block: BlockSpec
}

export type TurnsTask =
  /** Puts all of them on the device, on noise, and runs each twice to warm up. */
  | { kind: 'begin'; pieces: TimedPiece[]; batch: number }
  /** Runs one of them, by its place. */
  | { kind: 'turn'; piece: number }

/** What a turn is refused with when the pieces are not at hand: a run, another study or a new worker has come between. */
export const TURNS_AFRESH = 'the turns must begin afresh'

export type TurnsPart =
  | { kind: 'begun'; backend: BackendName }
  /** Milliseconds of one forward pass of the batch. */
  | { kind: 'timed'; ms: number }

export interface Turns {
  task: TurnsTask
  part: TurnsPart
}

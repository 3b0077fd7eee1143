/** Which pixels move a unit in the middle of a layer, by real gradients: types only. */
import type { Weights } from '../protocol'

export type EffectiveFieldTask =
  /** Takes a DeepConvNet's parameters, or draws them afresh (He) from a seed. */
  | { kind: 'begin'; network: Weights | { seed: number } }
  /**
   * Test images `from` … `from + count − 1`; image i asks about channel i mod channels of the layer's unit in row and column
   * ⌊side/2⌋.
   */
  | { kind: 'measure'; layer: string; from: number; count: number }

export type EffectiveFieldPart =
  | { kind: 'begun' }
  /** Sums of |∂unit/∂pixel| over the images, [28 · 28], and how many of the images had the unit at more than 0. */
  | { kind: 'measured'; sums: Float32Array; images: number; active: number }

export interface EffectiveField {
  task: EffectiveFieldTask
  part: EffectiveFieldPart
}

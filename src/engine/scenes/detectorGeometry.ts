/** Where a detector looks: its anchors, and matrices that read regions from its features. */
import { anchorsOf, type Shape } from '../../math/detection/anchors'
import type { Box } from '../../math/detection/boxes'
import { alignWeights } from '../../math/detection/roi'
import { SCENE_SIDE } from '../../math/scenes/scene'

/** Two sizes of digits, each upright and slim. */
export const ANCHOR_SHAPES: readonly Shape[] = [
  [14, 18],
  [7, 18],
  [27, 32],
  [13, 32],
]
export const FEATURE_STRIDE = 4
export const FEATURE_CELLS = SCENE_SIDE / FEATURE_STRIDE
/** A region is read in so many bins along each side. */
export const BINS = 6
export const ANCHORS: readonly Box[] = anchorsOf(FEATURE_CELLS, FEATURE_STRIDE, ANCHOR_SHAPES)

/** Matrices [batch · n, 6, 24] that read the rows and columns of n regions in each scene. */
export function regionMatrices(regions: readonly Box[]): { rows: Float32Array; columns: Float32Array } {
  const size = BINS * FEATURE_CELLS
  const rows = new Float32Array(regions.length * size)
  const columns = new Float32Array(regions.length * size)
  const weights = (from: number, length: number) =>
    alignWeights(from / FEATURE_STRIDE, length / FEATURE_STRIDE, FEATURE_CELLS, BINS)
  regions.forEach(({ x, y, width, height }, i) => {
    rows.set(weights(y, height), i * size)
    columns.set(weights(x, width), i * size)
  })
  return { rows, columns }
}

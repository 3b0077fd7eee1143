/**
 * Names pixels one at a time, as was done before fully convolutional networks: around each a patch as large as the network can see is cut out
 * and goes through the same network, of whose answer only the one pixel is kept.
 */
import { tensor4d, type Tensor4D } from '@tensorflow/tfjs-core'
import { SCENE_SIDE } from '../../math/scenes/scene'

/** Cells of the coarsest map on each side of a pixel's own: an answer hangs on at most 43 pixels to each side. */
const CELLS_BESIDE = 5
const COARSEST = 8
export const PATCH_SIDE = COARSEST * (2 * CELLS_BESIDE + 1)

/** Where the patch of a pixel begins, so that its cells of 8 × 8 fall on those of the scene. */
const originOf = (at: number) => COARSEST * (Math.floor(at / COARSEST) - CELLS_BESIDE)

/** Number of a patch's own pixel in the patch, for pixel `cell` of the scene. */
export function pixelInPatch(cell: number): number {
  const x = cell % SCENE_SIDE
  const y = Math.floor(cell / SCENE_SIDE)
  return (y - originOf(y)) * PATCH_SIDE + x - originOf(x)
}

/** Patches of the pixels `cells`, [n, 88, 88, 1] in 0–1, black where the scene ends. */
export function patchesAround(pixels: Uint8Array, cells: readonly number[]): Tensor4D {
  const size = PATCH_SIDE ** 2
  const patches = new Float32Array(cells.length * size)
  cells.forEach((cell, i) => {
    const left = originOf(cell % SCENE_SIDE)
    const top = originOf(Math.floor(cell / SCENE_SIDE))
    for (let y = Math.max(0, -top); y < Math.min(PATCH_SIDE, SCENE_SIDE - top); y++)
      for (let x = Math.max(0, -left); x < Math.min(PATCH_SIDE, SCENE_SIDE - left); x++)
        patches[i * size + y * PATCH_SIDE + x] = pixels[(top + y) * SCENE_SIDE + left + x]! / 255
  })
  return tensor4d(patches, [cells.length, PATCH_SIDE, PATCH_SIDE, 1])
}

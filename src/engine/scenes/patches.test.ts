/** How far an answer of the FCN sees, layer by layer and by changing pixels; and where patches lie. */
import { tidy } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stream } from '../../math/rng'
import { PIXEL_CLASSES, SCENE_SIDE } from '../../math/scenes/scene'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { fcnHeads, fcnScores } from './fcn'
import { SceneLearner } from './learner'
import { patchesAround, pixelInPatch, PATCH_SIDE } from './patches'

// Without the project's kernels, whose Winograd tiles pass on rounding from beyond what a convolution sees.
beforeAll(() => startNodeWasm(null))

type Span = readonly [number, number]
const span = (...ends: number[]): Span => [Math.min(...ends), Math.max(...ends)]
/** Cells of the coarser map which a 4-wide transposed convolution of stride 2 lays on these. */
const parents = ([low, high]: Span): Span => [Math.floor((low - 1) / 2), Math.floor((high + 1) / 2)]
/** What two 3-wide convolutions read, and one. */
const wider = ([low, high]: Span, by: number): Span => [low - by, high + by]
/** What 2-wide pooling reads. */
const pooled = ([low, high]: Span): Span => [2 * low, 2 * high + 1]

/** First and last column that the answer in column `x` hangs on, were the scene endless. */
function reach(x: number): Span {
  let scores: Span = [x, x]
  const read: Span[] = [[x, x]]
  for (let i = 0; i < 3; i++) read.push((scores = parents(scores)))
  let seen = wider(read[3]!, 2)
  for (const [stage, beside] of [
    [2, 2],
    [1, 2],
    [0, 1],
  ] as const)
    seen = wider(span(...pooled(seen), ...read[stage]!), beside)
  return seen
}

const columns = Array.from({ length: SCENE_SIDE }, (_, x) => x)
const noise = (salt: string) => {
  const rng = stream(8, salt)
  return Uint8Array.from({ length: SCENE_SIDE ** 2 }, () => 1 + rng.below(255))
}

describe('an answer of the FCN', () => {
  test('hangs on 82 columns at most, all of them in its patch', () => {
    const widths = columns.map((x) => reach(x)[1] - reach(x)[0] + 1)
    expect(Math.max(...widths)).toBe(82)
    for (const x of columns) {
      const first = x - (pixelInPatch(48 * SCENE_SIDE + x) % PATCH_SIDE)
      expect(reach(x)[0]).toBeGreaterThanOrEqual(first)
      expect(reach(x)[1]).toBeLessThan(first + PATCH_SIDE)
    }
  })

  test('changes with the outermost of them, and with nothing beyond', async () => {
    const learner = new SceneLearner(fcnHeads, { seed: 1 })
    const scene = noise('scene')
    const scoresOf = async (pixels: Uint8Array) => {
      const scores = tidy(() => {
        const { maps, parameters } = learner.forward(pixels)
        return fcnScores(maps, parameters).at(-1)!
      })
      const values = (await scores.data()).slice()
      scores.dispose()
      return values
    }
    const other = noise('other')
    const changed = (isChanged: (column: number) => boolean) =>
      scene.map((value, i) => (isChanged(i % SCENE_SIDE) ? other[i]! : value))
    const before = await scoresOf(scene)
    const isSame = (after: ArrayLike<number>, x: number) =>
      columns.every((y) =>
        Array.from(
          { length: PIXEL_CLASSES },
          (_, label) => (y * SCENE_SIDE + x) * PIXEL_CLASSES + label,
        ).every((at) => after[at] === before[at]),
      )
    for (const x of [40, 41, 46, 47, 48, 54]) {
      const [first, last] = reach(x)
      expect(isSame(await scoresOf(changed((column) => column < first || column > last)), x)).toBe(true)
      expect(isSame(await scoresOf(changed((column) => column === first)), x)).toBe(false)
      expect(isSame(await scoresOf(changed((column) => column === last)), x)).toBe(false)
    }
    learner.dispose()
  })
})

test('patches are cut pixel by pixel, black beyond the scene, each with its pixel where it is said to be', async () => {
  const scene = noise('scene')
  const cells = [0, SCENE_SIDE - 1, 7 * SCENE_SIDE + 8, 48 * SCENE_SIDE + 47, SCENE_SIDE ** 2 - 1]
  const patches = patchesAround(scene, cells)
  expect(patches.shape).toEqual([cells.length, PATCH_SIDE, PATCH_SIDE, 1])
  const values = await patches.data()
  patches.dispose()
  cells.forEach((cell, i) => {
    const patch = values.subarray(i * PATCH_SIDE ** 2, (i + 1) * PATCH_SIDE ** 2)
    const own = pixelInPatch(cell)
    const left = (cell % SCENE_SIDE) - (own % PATCH_SIDE)
    const top = Math.floor(cell / SCENE_SIDE) - Math.floor(own / PATCH_SIDE)
    expect([Math.abs(left % 8), Math.abs(top % 8)]).toEqual([0, 0])
    let off = 0
    patch.forEach((value, at) => {
      const [x, y] = [left + (at % PATCH_SIDE), top + Math.floor(at / PATCH_SIDE)]
      const isInside = Math.min(x, y) >= 0 && Math.max(x, y) < SCENE_SIDE
      off = Math.max(off, Math.abs(value - (isInside ? scene[y * SCENE_SIDE + x]! / 255 : 0)))
    })
    expect(off).toBeLessThan(1e-7)
    expect(patch[own]).toBeCloseTo(scene[cell]! / 255, 7)
  })
})

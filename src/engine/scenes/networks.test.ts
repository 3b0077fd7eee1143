/** The networks of section 8.4 against plain arithmetic: regions read, maps enlarged, patches beside one pass. */
import { conv2dTranspose, tensor, tensor4d, tidy, type Tensor4D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { bilinearFilter, enlargedRow } from '../../math/bilinearFilter'
import { roiAlign } from '../../math/detection/roi'
import { stream } from '../../math/rng'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { renderScene } from '../../math/scenes/render'
import '../kernels/wasm/testing/nodeGradients'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { alignRegions, ANCHORS, BINS, detectorHeads, FEATURE_CELLS, regionMatrices } from './detector'
import { detectorTruth, REGIONS } from './detectorTruth'
import { fcnHeads, fcnScores } from './fcn'
import { SceneLearner } from './learner'
import { patchesAround, pixelInPatch, PATCH_SIDE } from './patches'
import { runTrunk } from './trunk'

beforeAll(() => startNodeWasm())

const drawn = [0, 1].map((index) => {
  const scene = pocketScene(index)
  return { scene, rendered: renderScene(scene, pocket) }
})
const pixels = Uint8Array.from(drawn.flatMap(({ rendered }) => [...rendered.pixels]))

describe('the detector', () => {
  test('reads regions by two products of matrices as RoI align reads them by hand', async () => {
    const channels = 64
    const rng = stream(2, 'features')
    const values = Float32Array.from({ length: 2 * FEATURE_CELLS ** 2 * channels }, () => rng.normal())
    const regions = Array.from({ length: 6 }, () => ({
      x: 70 * rng.uniform(),
      y: 70 * rng.uniform(),
      width: 2 + 30 * rng.uniform(),
      height: 2 + 30 * rng.uniform(),
    }))
    const read = tidy(() =>
      alignRegions(tensor4d(values, [2, FEATURE_CELLS, FEATURE_CELLS, channels]), regionMatrices(regions)),
    )
    const aligned = await read.data()
    read.dispose()
    const size = BINS * BINS * channels
    regions.forEach((region, i) => {
      const scene = Math.floor(i / 3)
      const map = {
        size: FEATURE_CELLS,
        channels,
        values: values.subarray(
          scene * FEATURE_CELLS ** 2 * channels,
          (scene + 1) * FEATURE_CELLS ** 2 * channels,
        ),
      }
      const byHand = roiAlign(map, region, 4, BINS)
      // The products leave rows and columns in the order column, row.
      for (let row = 0; row < BINS; row++)
        for (let column = 0; column < BINS; column++)
          for (let c = 0; c < channels; c += 7)
            expect(aligned[i * size + (column * BINS + row) * channels + c]).toBeCloseTo(
              byHand[(row * BINS + column) * channels + c]!,
              4,
            )
    })
  })

  test('is asked about every digit, and as often about what is none', () => {
    const truth = detectorTruth(drawn, 1, 0)
    const { signs, weights } = truth.anchors
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4)
    for (const i of [0, 1]) {
      const own = signs.subarray(i * ANCHORS.length, (i + 1) * ANCHORS.length)
      expect(own.filter((sign) => sign > 0).length).toBeGreaterThanOrEqual(drawn[i]!.rendered.boxes.length)
    }
    expect(truth.regions.wantedClasses.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5)
    expect(truth.regions.rows).toHaveLength(2 * REGIONS * BINS * FEATURE_CELLS)
    expect(detectorTruth(drawn, 1, 0)).toEqual(truth)
  })

  test('learns two scenes by heart', async () => {
    const learner = new SceneLearner(detectorHeads, { seed: 1 })
    const losses = []
    for (let step = 0; step < 12; step++)
      losses.push(await learner.train(pixels, detectorTruth(drawn, 1, step), 0.002))
    expect(losses.at(-1)).toBeLessThan(0.7 * losses[0]!)
    learner.dispose()
  })
})

describe('the FCN', () => {
  test('enlarges bilinearly before it has learned anything', async () => {
    const row = [3, -1, 4, 1, -5, 9]
    const x = tensor4d(
      row.flatMap((a) => row.map((b) => a * b)),
      [1, 6, 6, 1],
    )
    const filter = tensor(bilinearFilter(2, 1), [4, 4, 1, 1]) as Tensor4D
    const made = await conv2dTranspose(x, filter, [1, 12, 12, 1], 2, 'same').data()
    const enlarged = enlargedRow(row, 2)
    enlarged.forEach((a, i) => enlarged.forEach((b, j) => expect(made[i * 12 + j]).toBeCloseTo(a * b, 4)))
  })

  test('answers with four strides, and the finest holds all coarser ones', () => {
    const learner = new SceneLearner(fcnHeads, { seed: 1 })
    tidy(() => {
      const { maps, parameters } = learner.forward(pixels)
      expect(fcnScores(maps, parameters).map(({ shape }) => shape)).toEqual([
        [2, 12, 12, 11],
        [2, 24, 24, 11],
        [2, 48, 48, 11],
        [2, 96, 96, 11],
      ])
    })
    learner.dispose()
  })

  test('a patch around a pixel gives the same scores as the one pass, far from the border', async () => {
    const learner = new SceneLearner(fcnHeads, { seed: 1 })
    const cells = [48 * 96 + 48, 50 * 96 + 45, 44 * 96 + 51]
    const [whole, apart] = tidy(() => {
      const { maps, parameters } = learner.forward(pixels.subarray(0, 96 * 96))
      const { maps: own } = runTrunk(learner.cut().trunkTheta, patchesAround(pixels, cells))
      return [fcnScores(maps, parameters).at(-1)!, fcnScores(own, parameters).at(-1)!]
    })
    const [one, other] = await Promise.all([whole!.data(), apart!.data()])
    cells.forEach((cell, i) => {
      const at = i * PATCH_SIDE ** 2 + pixelInPatch(cell)
      for (let label = 0; label < 11; label++)
        expect(Math.abs(other[at * 11 + label]! - one[cell * 11 + label]!)).toBeLessThan(1e-3)
    })
    whole!.dispose()
    apart!.dispose()
    learner.dispose()
  })
})

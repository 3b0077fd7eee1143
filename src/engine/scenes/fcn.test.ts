/** Scores, answers and loss of the FCN against the same things written out in float64. */
import { grads, tensor, tensor4d, tidy, type Scalar, type Tensor } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stream } from '../../math/rng'
import { PIXEL_CLASSES, SCENE_SIDE } from '../../math/scenes/scene'
import '../kernels/wasm/testing/nodeGradients'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { classesOf, FCN_STRIDES, fcnHeadsWith, fcnParameters, fcnScores } from './fcn'
import { sizeOf } from '../../math/sizeOf'
import { CHANNELS, type Maps, type Stride } from './trunk'

beforeAll(() => startNodeWasm())

// Of their own, since inner loops read them: an imported name is looked up each time.
const LABELS = PIXEL_CLASSES
const SIDE = SCENE_SIDE
const DIGIT_WEIGHT = 1.5
const rng = stream(6, 'fcn')
const normals = (count: number, spread: number) =>
  Array.from({ length: count }, () => Math.fround(spread * rng.normal()))

const sideOf = (stride: Stride) => SIDE / stride
const maps = new Map(FCN_STRIDES.map((s) => [s, normals(sideOf(s) ** 2 * CHANNELS[s], 0.3)]))
/** Filters that enlarge are not bilinear here and mix classes, so that no order of theirs can be mistaken. */
const parameters = fcnParameters.map(({ shape }) => normals(sizeOf(shape), 0.2))
const truth = Uint8Array.from({ length: SIDE ** 2 }, () => Math.max(0, rng.below(30) - 19))

const mapTensors = () =>
  Object.fromEntries(
    FCN_STRIDES.map((s) => [s, tensor4d(maps.get(s)!, [1, sideOf(s), sideOf(s), CHANNELS[s]])]),
  ) as unknown as Maps
const tensors = () => fcnParameters.map(({ shape }, i) => tensor(parameters[i]!, shape))

/** Each cell lays its 4×4 kernel down, two cells apart and one outside. */
function enlarged(scores: Float64Array, side: number, kernel: number[]): Float64Array {
  const out = new Float64Array(scores.length * 4)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      for (let tap = 0; tap < 16; tap++) {
        const row = 2 * y - 1 + Math.floor(tap / 4)
        const column = 2 * x - 1 + (tap % 4)
        if (row < 0 || column < 0 || row >= 2 * side || column >= 2 * side) continue
        for (let to = 0; to < LABELS; to++)
          for (let from = 0; from < LABELS; from++)
            out[(row * 2 * side + column) * LABELS + to]! +=
              scores[(y * side + x) * LABELS + from]! * kernel[(tap * LABELS + to) * LABELS + from]!
      }
  return out
}

/** Scores of each stride, coarsest first. */
function referenceScores(given: number[][]): Float64Array[] {
  let at = 0
  let before: Float64Array | null = null
  return FCN_STRIDES.map((stride) => {
    const [filter, bias] = [given[at++]!, given[at++]!]
    const map = maps.get(stride)!
    const channels = CHANNELS[stride]
    const own = new Float64Array(sideOf(stride) ** 2 * LABELS)
    for (let i = 0; i < own.length; i++) {
      const cell = Math.floor(i / LABELS)
      const label = i % LABELS
      let sum = bias[label]! + (before?.[i] ?? 0)
      for (let c = 0; c < channels; c++) sum += map[cell * channels + c]! * filter[c * LABELS + label]!
      own[i] = sum
    }
    if (stride > 1) before = enlarged(own, sideOf(stride), given[at++]!)
    return own
  })
}

/** Cross-entropy over pixels: each asks its cell, digits count DIGIT_WEIGHT times, answers by their shares. */
function referenceLoss(given: number[][]): number {
  const weights = Array.from(truth, (label) => (label > 0 ? DIGIT_WEIGHT : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return referenceScores(given).reduce((total, scores, i) => {
    const stride = FCN_STRIDES[i]!
    let nats = 0
    truth.forEach((label, pixel) => {
      const [y, x] = [Math.floor(pixel / SIDE), pixel % SIDE]
      const cell = Math.floor(y / stride) * sideOf(stride) + Math.floor(x / stride)
      const own = scores.subarray(cell * LABELS, (cell + 1) * LABELS)
      nats += weights[pixel]! * (Math.log(own.reduce((sum, s) => sum + Math.exp(s), 0)) - own[label]!)
    })
    return total + ([0.15, 0.15, 0.2, 0.5][i]! * nats) / whole
  }, 0)
}

const loss = (given: Tensor[]): Scalar => fcnHeadsWith(DIGIT_WEIGHT).loss(mapTensors(), given, truth, 0)

describe('the FCN', () => {
  test('adds to each map’s scores those of the coarser maps, enlarged', () => {
    const made = tidy(() => fcnScores(mapTensors(), tensors()).map((each) => each.dataSync()))
    referenceScores(parameters).forEach((scores, i) => {
      const off = scores.reduce((most, score, j) => Math.max(most, Math.abs(score - made[i]![j]!)), 0)
      expect(off, `stride ${FCN_STRIDES[i]}`).toBeLessThan(2e-5)
    })
  })

  test('stops after the skips that were asked for, with the same scores', () => {
    tidy(() => {
      const all = fcnScores(mapTensors(), tensors())
      for (const [i, stride] of FCN_STRIDES.entries()) {
        const some = fcnScores(mapTensors(), tensors(), stride)
        expect(some).toHaveLength(i + 1)
        expect(some.at(-1)!.dataSync()).toEqual(all[i]!.dataSync())
      }
    })
  })

  test.each(FCN_STRIDES)('names pixels by the scores of stride %i between the centres of cells', (stride) => {
    const side = sideOf(stride)
    const scores = normals(side ** 2 * LABELS, 1)
    const made = tidy(() => classesOf(tensor4d(scores, [1, side, side, LABELS])).dataSync())
    const corners = (pixel: number): [number, number][] => {
      const at = Math.min(side - 1, Math.max(0, (pixel + 0.5) / stride - 0.5))
      const low = Math.floor(at)
      return [
        [low, 1 - (at - low)],
        [Math.min(side - 1, low + 1), at - low],
      ]
    }
    let near = 0
    for (let pixel = 0; pixel < SIDE ** 2; pixel++) {
      const sums = Array.from({ length: LABELS }, (_, label) => {
        let sum = 0
        for (const [y, wy] of corners(Math.floor(pixel / SIDE)))
          for (const [x, wx] of corners(pixel % SIDE))
            sum += wy * wx * scores[(y * side + x) * LABELS + label]!
        return sum
      })
      const best = Math.max(...sums)
      if (sums[made[pixel]!] === best) continue
      near++
      expect(best - sums[made[pixel]!]!, `pixel ${pixel}`).toBeLessThan(1e-5)
    }
    expect(near).toBeLessThan(10)
  })
})

describe('its loss', () => {
  test('is cross-entropy pixel by pixel, each asking the cell that it lies in', () => {
    expect(tidy(() => loss(tensors()).dataSync()[0]!)).toBeCloseTo(referenceLoss(parameters), 5)
  })

  test('has the gradients of float64 differences, along each parameter', { timeout: 60_000 }, () => {
    const gradients = tidy(() =>
      grads((...given: Tensor[]) => loss(given))(tensors()).map((each) => Array.from(each.dataSync())),
    )
    const step = 1e-4
    gradients.forEach((gradient, which) => {
      const norm = Math.hypot(...gradient)
      expect(norm).toBeGreaterThan(1e-4)
      // Half along the gradient and half across it, so that a part of it which is missing shows.
      const random = normals(gradient.length, 1)
      const length = Math.hypot(...random)
      const way = gradient.map((slope, i) => slope / norm + random[i]! / length)
      const lossAt = (sign: number) =>
        referenceLoss(
          parameters.with(
            which,
            parameters[which]!.map((value, i) => value + sign * step * way[i]!),
          ),
        )
      const slope = (lossAt(1) - lossAt(-1)) / (2 * step)
      const expected = gradient.reduce((sum, each, i) => sum + each * way[i]!, 0)
      expect(Math.abs(slope - expected) / norm, fcnParameters[which]!.name).toBeLessThan(1e-3)
    })
  })
})

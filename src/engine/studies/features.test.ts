/** Scans, climbs and probes by the engine, against plain loops and small moves. */
import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { readShipped } from '../../../tests/support/shippedFiles'
import { stream } from '../../math/rng'
import { pixelsOf } from '../activations'
import { imageAt, type Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import type { NetParameters } from '../protocol'
import { FEATURE_LAYERS, type FeaturesPart, type FeaturesTask } from '../studyTasks/features'
import { FeaturesStudy } from './features'
import { countRight, fitProbe, PENALTY, standardiserOf } from './softmaxProbe'

let data: Dataset
let net: NetParameters
beforeAll(async () => {
  await startNodeWasm()
  data = await readMnist('test', 300)
  net = (await readShipped('deep-convnet')).model
})

let study: FeaturesStudy
beforeEach(() => {
  study = new FeaturesStudy({
    trainingSet: () => Promise.resolve(data),
    testSet: () => Promise.resolve(data),
  })
})

const ask = async <Kind extends FeaturesPart['kind']>(task: FeaturesTask, _kind: Kind) =>
  (await study.advance(task)) as Extract<FeaturesPart, { kind: Kind }>

/** What a channel's unit in the middle says of an image, found by a climb of no height. */
const unitOf = async (layer: (typeof FEATURE_LAYERS)[number], channel: number, pixels: Float32Array) =>
  (await ask({ kind: 'ascend', layer, channel, pixels, steps: 1, rate: 0 }, 'ascended')).before

describe('a climb', () => {
  it('goes up the slope that small changes of the image find', async () => {
    await ask({ kind: 'begin', network: net }, 'begun')
    const pixels = pixelsOf(imageAt(data, 3).slice()).map((value) => 0.2 + 0.6 * value)
    const [layer, channel, rate] = ['conv4', 5, 1e-3] as const
    const { images, before } = await ask(
      { kind: 'ascend', layer, channel, pixels, steps: 1, rate },
      'ascended',
    )
    // The step is in the direction of the gradient; along it the unit rises by its length.
    const step = images.map((value, i) => value - pixels[i]!)
    const length = Math.hypot(...step)
    const along = await unitOf(layer, channel, images)
    const rise = (along - before) / length
    for (let draw = 0; draw < 3; draw++) {
      const rng = stream(draw, 'direction')
      const other = step.map((value) => (value === 0 ? 0 : rng.normal()))
      const size = Math.hypot(...other)
      const moved = pixels.map((value, i) => value + (length * other[i]!) / size)
      const slope = ((await unitOf(layer, channel, moved)) - before) / length
      const cosine = other.reduce((dot, value, i) => dot + value * step[i]!, 0) / size / length
      expect(Math.abs(slope - cosine * rise)).toBeLessThan(0.03 * rise)
    }
    expect(rise).toBeGreaterThan(0)
  })

  it('rises, and stays between black and white', async () => {
    await ask({ kind: 'begin', network: net }, 'begun')
    const rng = stream(1, 'noise')
    const pixels = Float32Array.from({ length: 784 }, () => 0.2 * rng.uniform())
    const { images, units, before } = await ask(
      { kind: 'ascend', layer: 'conv6', channel: 7, pixels, steps: 12, rate: 0.1 },
      'ascended',
    )
    expect(units.at(-1)).toBeGreaterThan(before)
    expect(images).toHaveLength(12 * 784)
    expect(images.every((value) => value >= 0 && value <= 1)).toBe(true)
  })
})

it('a scan in pieces finds the same as one of all, and no image is stronger', async () => {
  await ask({ kind: 'begin', network: net }, 'begun')
  await ask({ kind: 'scan', from: 0, count: 60 }, 'scanned')
  const { strongest } = await ask({ kind: 'scan', from: 60, count: 240 }, 'scanned')
  const pieces = structuredClone(strongest)
  await ask({ kind: 'begin', network: net }, 'begun')
  const whole = await ask({ kind: 'scan', from: 0, count: 1000 }, 'scanned')
  expect(whole.strongest).toEqual(pieces)
  expect(FEATURE_LAYERS.map((layer) => whole.strongest[layer].length)).toEqual([16, 16, 32, 32, 64, 64])
  // The unit in the middle of conv1, before its ReLU, is no more than the largest of all units that were found.
  const [best] = whole.strongest.conv1[2]!
  for (const index of [0, 10, 20])
    expect(await unitOf('conv1', 2, pixelsOf(imageAt(data, index).slice()))).toBeLessThanOrEqual(
      best!.value + 1e-5,
    )
})

it('a probe reads more off the last layer than chance, and nothing leaks', async () => {
  await ask({ kind: 'begin', network: net }, 'begun')
  const tensors = memory().numTensors
  await ask({ kind: 'gather', set: 'train', from: 0, count: 150 }, 'gathered')
  await ask({ kind: 'gather', set: 'test', from: 150, count: 150 }, 'gathered')
  const fitted = await ask({ kind: 'fit', layer: 'conv6' }, 'fitted')
  expect(fitted).toMatchObject({ asked: 150, askedInTraining: 150 })
  expect(fitted.right).toBeGreaterThan(100)
  expect(memory().numTensors).toBe(tensors)
  study.end()
  await expect(study.advance({ kind: 'fit', layer: 'conv1' })).rejects.toThrow('begin afresh')
})

it('the probe stands where its loss is flat, by float64', async () => {
  const rng = stream(2, 'features')
  const [rows, count] = [120, 6]
  const labels = Uint8Array.from({ length: rows }, () => rng.below(10))
  const raw = Float32Array.from(
    { length: rows * count },
    (_, i) => rng.normal() + 0.3 * ((labels[Math.floor(i / count)]! * (i % count)) % 7),
  )
  const features = standardiserOf(raw, count)(raw)
  const weights = await fitProbe({ features, labels })
  const gradient = new Float64Array(weights.length)
  for (let row = 0; row < rows; row++) {
    const x = [...features.subarray(row * count, (row + 1) * count), 1]
    const scores = Array.from({ length: 10 }, (_, k) =>
      x.reduce((s, value, i) => s + value * weights[i * 10 + k]!, 0),
    )
    const total = scores.reduce((s, score) => s + Math.exp(score), 0)
    x.forEach((value, i) =>
      scores.forEach((score, k) => {
        gradient[i * 10 + k]! += (value * (Math.exp(score) / total - Number(labels[row] === k))) / rows
      }),
    )
  }
  gradient.forEach((value, i) => expect(Math.abs(value + PENALTY * weights[i]!)).toBeLessThan(2e-3))
  expect(countRight(weights, { features, labels })).toBeGreaterThan(rows / 10)
})

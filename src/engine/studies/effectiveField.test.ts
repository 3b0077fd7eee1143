import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { deepConvNet as described } from '../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { fieldOf } from '../../math/receptiveField'
import { activationsOf, pixelsOf } from '../activations'
import { imageAt, type Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { Model } from '../model'
import { DEFAULT_PLAN, type Weights } from '../protocol'
import type { EffectiveFieldTask } from '../studyTasks/effectiveField'
import { EffectiveFieldStudy } from './effectiveField'

let test: Dataset
let model: Model
let weights: Weights
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 200)
  model = new Model({ ...DEFAULT_PLAN, variant: 'repaired', initialisation: 'he', seed: 5 })
  weights = { tensors: model.network.tensors, values: (await model.read()).values }
})

const study = () =>
  new EffectiveFieldStudy({
    trainingSet: () => Promise.reject(new Error('not asked for')),
    testSet: () => Promise.resolve(test),
    now: () => 0,
  })

async function measured(
  layer: string,
  from: number,
  count: number,
  network: Weights | { seed: number } = weights,
) {
  const asked = study()
  await asked.advance({ kind: 'begin', network })
  const part = await asked.advance({ kind: 'measure', layer, from, count })
  asked.end()
  if (part.kind !== 'measured') throw new Error(part.kind)
  return part
}

/** Where the middle unit of a layer looks, from the description alone. */
function boxOf(layer: string) {
  const layers = layersOf(measure(described))
  const upTo = layers.slice(0, layers.findIndex(({ name }) => name === layer) + 1)
  const { side, jump, start } = fieldOf(upTo)
  const from = start + jump * Math.floor(upTo.at(-1)!.shape[1] / 2)
  return { from, to: from + side - 1 }
}

describe('the gradient of a unit', () => {
  it('is in the first layer the filter itself, where the unit is above 0', async () => {
    const shines: boolean[] = []
    for (let image = 0; image < 16; image++) {
      const { sums, active } = await measured('conv1', image, 1)
      shines.push(active === 1)
      const expected = new Float32Array(784)
      if (active)
        for (let k = 0; k < 9; k++)
          expected[(13 + Math.floor(k / 3)) * 28 + 13 + (k % 3)] = Math.abs(weights.values[16 * k + image]!)
      expect(sums).toEqual(expected)
    }
    expect(new Set(shines)).toEqual(new Set([true, false]))
  })

  it.each(['conv2', 'conv4', 'conv6'])(
    'is the change of the unit by the change of a pixel, in %s',
    async (layer) => {
      let image = 7
      let { sums, active } = await measured(layer, image, 1)
      while (!active) ({ sums, active } = await measured(layer, ++image, 1))
      const unitOf = async (pixels: Float32Array) => {
        const { shape, values } = (await activationsOf(model, pixels)).layers.find(
          ({ name }) => name === layer,
        )!
        const [side, , channels] = shape as [number, number, number]
        const middle = Math.floor(side / 2)
        return values[(middle * side + middle) * channels + (image % channels)]!
      }
      const strongest = [...sums.keys()].toSorted((a, b) => sums[b]! - sums[a]!).slice(0, 12)
      let near = 0
      for (const pixel of strongest) {
        const [up, down] = [1, -1].map((sign) => {
          const pixels = pixelsOf(imageAt(test, image).slice())
          pixels[pixel]! += sign * 0.004
          return pixels
        })
        const slope = Math.abs((await unitOf(up!)) - (await unitOf(down!))) / 0.008
        near += Number(Math.abs(slope - sums[pixel]!) < 0.03 * sums[strongest[0]!]!)
      }
      // A bend of some ReLU may lie between two pixels' values.
      expect(near).toBeGreaterThanOrEqual(10)
    },
  )

  it.each(['conv1', 'conv2', 'conv3', 'conv4', 'conv5', 'conv6'])(
    'of %s is 0 outside the field by the formula',
    async (layer) => {
      const { sums, images, active } = await measured(layer, 0, 64)
      const { from, to } = boxOf(layer)
      const isInside = (at: number) => at >= from && at <= to
      const outside = sums.filter((_, i) => !isInside(Math.floor(i / 28)) || !isInside(i % 28))
      // Not 0 to the last bit: a 3×3 convolution by Winograd's method adds and takes away what it shares with its neighbours.
      expect(Math.max(0, ...outside)).toBeLessThan(1e-6 * Math.max(...sums))
      expect(sums[14 * 28 + 14]).toBeGreaterThan(0)
      expect(images).toBe(64)
      expect(active).toBeGreaterThan(10)
      expect(active).toBeLessThan(64)
    },
  )
})

it('adds up over pieces, and the seed draws what a model of that seed begins with', async () => {
  const all = await measured('conv3', 0, 40)
  const parts = [await measured('conv3', 0, 25), await measured('conv3', 25, 15, { seed: 5 })]
  all.sums.forEach((value, i) => expect(parts[0]!.sums[i]! + parts[1]!.sums[i]!).toBeCloseTo(value, 4))
  expect(parts[0]!.active + parts[1]!.active).toBe(all.active)
})

it('leaves no tensor behind, and refuses what it cannot measure', async () => {
  const before = memory().numTensors
  await measured('conv5', 0, 3)
  expect(memory().numTensors).toBe(before)
  const fresh = study()
  const ask = (task: EffectiveFieldTask) => fresh.advance(task)
  await expect(ask({ kind: 'measure', layer: 'conv1', from: 0, count: 1 })).rejects.toThrow('begin afresh')
  await expect(measured('pool1', 0, 1)).rejects.toThrow('no convolution called pool1')
  await expect(measured('conv1', 0, 1, { tensors: [], values: new Float32Array() })).rejects.toThrow(
    'not those',
  )
})

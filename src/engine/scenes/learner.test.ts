import { add, conv2d, mean, square, sub, tensor, type Tensor4D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stream } from '../../math/rng'
import { SCENE_SIDE } from '../../math/scenes/scene'
import '../kernels/wasm/testing/nodeGradients'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { initialTheta, type Heads } from './heads'
import { SceneLearner } from './learner'
import { trunk } from './trunk'

beforeAll(() => startNodeWasm())

/** Two 1×1 convolutions, of which each should answer with the truth. */
const heads: Heads<number> = {
  parameters: [
    { name: 'two', shape: [1, 1, 24, 1], fanIn: 24 },
    { name: 'eight', shape: [1, 1, 64, 1], fanIn: 64 },
  ],
  strides: [2, 8],
  loss: (maps, [two, eight], truth) => {
    const off = (map: Tensor4D, filter: Tensor4D) => mean(square(sub(conv2d(map, filter, 1, 'same'), truth)))
    return add(off(maps[2], two as Tensor4D), off(maps[8], eight as Tensor4D))
  },
}

const pixels = Uint8Array.from({ length: 2 * SCENE_SIDE ** 2 }, () => 0)
const rng = stream(1, 'pixels')
pixels.forEach((_, i) => (pixels[i] = rng.below(256)))

const read = async (learner: SceneLearner<number>) => {
  const sums = learner.gradient(pixels, 1)
  const values = await sums.data<'float32'>()
  sums.dispose()
  return values.slice()
}

describe('a learner of scenes', () => {
  test('its gradient is that of the loss, by differences along it', async () => {
    const values = initialTheta(heads, 3)
    const learner = new SceneLearner(heads, { seed: 3, state: { values } })
    const sums = await read(learner)
    const gradient = sums.subarray(0, values.length)
    for (const [from, to] of [
      [0, trunk.size],
      [trunk.size, values.length],
    ] as const) {
      const part = gradient.subarray(from, to)
      const norm = Math.hypot(...part)
      expect(norm).toBeGreaterThan(0)
      const lossAt = async (way: number) => {
        const moved = values.slice()
        part.forEach((slope, i) => (moved[from + i]! += (way * slope) / norm))
        learner.theta.dispose()
        learner.theta = tensor(moved)
        return (await read(learner)).at(-2)!
      }
      const step = 1e-3
      const slope = ((await lossAt(step)) - (await lossAt(-step))) / (2 * step)
      expect(Math.abs(slope / norm - 1)).toBeLessThan(0.02)
    }
    learner.dispose()
  })

  test('learns, and leaves a frozen trunk as it is', async () => {
    const learner = new SceneLearner(heads, { seed: 3, isTrunkFrozen: true })
    const before = (await learner.read()).values.subarray(0, trunk.size)
    const losses = []
    for (let i = 0; i < 15; i++) losses.push(await learner.train(pixels, 1, 0.01))
    expect(losses.at(-1)).toBeLessThan(0.5 * losses[0]!)
    expect((await learner.read()).values.subarray(0, trunk.size)).toEqual(before)
    learner.dispose()
  })
})

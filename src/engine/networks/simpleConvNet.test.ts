import { tensor1d } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { stream } from '../../math/rng'
import { gradientOf } from '../gradient'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { DEFAULT_PLAN } from '../protocol'
import { initialise } from './initialise'
import { networkOf } from './networkOf'
import { simpleConvNet } from './simpleConvNet'

beforeAll(() => startNodeWasm())

it("has the previous chapter's 433,890 parameters", () => {
  expect(simpleConvNet().size).toBe(433_890)
})

it('is what a plan gets by its name, and only then', () => {
  expect(networkOf({ ...DEFAULT_PLAN, network: 'simple-convnet' }).size).toBe(433_890)
  expect(networkOf({ ...DEFAULT_PLAN, network: 'deep-convnet' }).size).toBe(networkOf(DEFAULT_PLAN).size)
  expect(networkOf(DEFAULT_PLAN).size).not.toBe(433_890)
})

it('has the gradient that small moves along it confirm', () => {
  const network = simpleConvNet()
  const rng = stream(1, 'images')
  const batch = {
    pixels: Float32Array.from({ length: 8 * 784 }, () => rng.uniform()),
    labels: Int32Array.from({ length: 8 }, () => rng.below(10)),
  }
  const at = (theta: Float32Array) => {
    const sums = gradientOf(network, tensor1d(theta), batch, { seed: 1, step: 0 }).dataSync<'float32'>()
    return { gradient: sums.subarray(0, network.size), loss: sums[network.size]! }
  }
  const theta = initialise(network, 'he', 1)
  const { gradient } = at(theta)
  const parts = network.tensors.map(({ shape }) => shape.reduce((product, n) => product * n, 1))
  let offset = 0
  for (const size of parts) {
    const end = offset + size
    const norm = Math.hypot(...Array.from(gradient.subarray(offset, end)).slice(0, 10_000))
    const move = (distance: number) =>
      theta.map((value, i) =>
        i >= offset && i < Math.min(end, offset + 10_000) ? value + (distance * gradient[i]!) / norm : value,
      )
    const slope = (at(move(0.01)).loss - at(move(-0.01)).loss) / 0.02
    expect(slope / norm).toBeCloseTo(1, 1)
    offset = end
  }
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { raceConvolution } from './convolutionWays'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'

beforeAll(() => startNodeWasm())

it.each([
  { input: [2, 7, 3], filters: 4, kernel: 3, stride: 1, pad: 2 },
  { input: [1, 23, 3], filters: 5, kernel: 11, stride: 4, pad: 0 },
  { input: [1, 9, 8], filters: 16, kernel: 5, stride: 1, pad: 2 },
])('three ways agree on $kernel×$kernel, and no tensor is left behind', async (convolution) => {
  const before = memory().numTensors
  const { im2colOff, kernelOff, largest, ...times } = await raceConvolution(
    { ...convolution, budgetMs: 60 },
    () => performance.now(),
  )
  expect(largest).toBeGreaterThan(0.5)
  expect(im2colOff / largest).toBeLessThan(1e-5)
  expect(kernelOff / largest).toBeLessThan(1e-5)
  for (const ms of Object.values(times)) {
    expect(ms.length).toBeGreaterThanOrEqual(3)
    for (const time of ms) expect(time).toBeGreaterThanOrEqual(0)
  }
  expect(memory().numTensors).toBe(before)
})

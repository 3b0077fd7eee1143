import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { networkOf } from './networks/networkOf'
import { profile } from './profile'

beforeAll(() => startNodeWasm())

it('times every layer both ways, in the order of the data, and leaves no tensor behind', async () => {
  const before = memory().numTensors
  const layers = await profile(SMALL_PLAN, { rounds: 3, repeats: 2, now: () => performance.now() })
  expect(memory().numTensors).toBe(before)
  expect(layers.map(({ name, kind }) => `${name} ${kind}`)).toEqual(
    networkOf(SMALL_PLAN).layers.map(({ name, kind }) => `${name} ${kind}`),
  )
  expect(layers.find(({ name }) => name === 'pool2')!.outputShape.slice(0, 2)).toEqual([8, 8])
  expect(layers.at(-1)!.outputShape).toEqual([10])
  for (const { name, kind, forwardMs, backwardMs } of layers)
    if (kind === 'convolution') {
      expect(forwardMs, name).toBeGreaterThan(0)
      expect(backwardMs, name).toBeGreaterThan(0)
    }
})

it('takes what waiting costs off, and divides by the calls', async () => {
  let clock = 0
  // Each look at the clock is 10 ms later: a round looks three times, so 10 ms of work and 10 ms of mere waiting.
  const layers = await profile(SMALL_PLAN, { rounds: 1, repeats: 2, now: () => (clock += 10) })
  expect(layers.every(({ forwardMs, backwardMs }) => forwardMs === 0 && backwardMs === 0)).toBe(true)
})

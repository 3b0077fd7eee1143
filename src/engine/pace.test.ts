import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import { readKernels, startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { computeOn, measurePaces } from './pace'
import { spawnNodeReplica } from './parallel/testing/nodeReplicas'

beforeAll(() => startNodeWasm())

const surroundings = {
  loadKernels: () => Promise.resolve(readKernels()),
  tfjsWasmUrl: '',
  spawnReplica: () => spawnNodeReplica(),
}
const clock = () => performance.timeOrigin + performance.now()

it.each([0, 2])('measures both tasks on %i workers and leaves no tensor behind', async (workers) => {
  const before = memory().numTensors
  const { compute, end } = await computeOn(SMALL_PLAN, workers, surroundings, clock)
  for (const task of ['train', 'infer'] as const) {
    const paces = await measurePaces(
      compute,
      { task, batchSize: SMALL_PLAN.batchSize, runs: 2, runMs: 1 },
      () => performance.now(),
    )
    expect(paces).toHaveLength(2)
    for (const pace of paces) expect(pace).toBeGreaterThan(0)
  }
  end()
  expect(memory().numTensors).toBe(before)
})

it('divides the images by the time, and fills a run with as many batches as the warm-up says', async () => {
  let clockMs = 0
  let calls = 0
  const compute = {
    inFlight: 4,
    logits: () => {
      calls++
      clockMs += 5 // four calls of ten images: 20 ms
      return Promise.resolve(new Float32Array(100))
    },
    step: () => {
      throw new Error('nobody trains here')
    },
  }
  const task = { task: 'infer' as const, batchSize: 10, runs: 3, runMs: 100 }
  expect(await measurePaces(compute, task, () => clockMs)).toEqual([2000, 2000, 2000])
  expect(calls).toBe(4 * (3 + 3 * 5))
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../../tests/support/smallPlan'
import type { Dataset } from '../datasets/dataset'
import { readKernels, startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import type { StepsTask } from '../protocol'
import { Cluster } from './cluster'
import { spawnNodeReplica } from './testing/nodeReplicas'

let data: Dataset
beforeAll(async () => {
  await startNodeWasm()
  data = await readMnist('train', PLAN.trainImages)
})

const PLAN = { ...SMALL_PLAN, batchSize: 60 }
const TASK: StepsTask = { plan: PLAN, workers: 2, fromStep: 0, steps: 3, straggler: null, isLast: true }

const cluster = () =>
  new Cluster(
    {
      loadKernels: () => Promise.resolve(readKernels()),
      tfjsWasmUrl: '',
      spawnReplica: () => spawnNodeReplica(),
    },
    () => performance.timeOrigin + performance.now(),
  )

it('in pieces or in one, on two workers or none, with a straggler or without, computes the same bits', async () => {
  const before = memory().numTensors
  const own = cluster()
  const whole = await own.steps({ ...TASK, workers: 0 }, data)
  const first = await own.steps({ ...TASK, steps: 1, isLast: false }, data)
  const straggler = { worker: 2, slowness: 3 }
  const rest = await own.steps({ ...TASK, fromStep: 1, steps: 2, straggler }, data)
  expect([...first.losses, ...rest.losses]).toEqual(whole.losses)
  expect(whole.timeline.map(({ step }) => step)).toEqual([1, 2, 3])
  expect(memory().numTensors).toBe(before)

  const shares = rest.timeline.flatMap((step) => step.shares)
  const slowed = shares.filter(({ worker }) => worker === 2)
  expect(slowed.length).toBeGreaterThan(0)
  for (const { from, to, sleptMs } of slowed) {
    expect(sleptMs).toBeGreaterThan(0)
    // asked to compute a third of the time; a timer may be late by some milliseconds
    expect((to - from - sleptMs!) / (to - from)).toBeLessThan(0.4)
  }
  for (const { worker, sleptMs } of shares) if (worker === 1) expect(sleptMs).toBeUndefined()
})

it('lets nobody begin while another has not ended', async () => {
  const own = cluster()
  const first = await own.steps({ ...TASK, workers: 0, steps: 1, isLast: false }, data)
  await expect(own.steps({ ...TASK, workers: 0, rates: [0, 0, 0] }, data)).rejects.toThrow('under way')
  const rest = await own.steps({ ...TASK, workers: 0, fromStep: 1, steps: 2 }, data)
  expect([...first.losses, ...rest.losses]).toEqual((await own.steps({ ...TASK, workers: 0 }, data)).losses)
})

it('does not go on from where it does not stand', async () => {
  const own = cluster()
  await own.steps({ ...TASK, workers: 0, isLast: false }, data)
  await expect(own.steps({ ...TASK, workers: 0, fromStep: 2 }, data)).rejects.toThrow('step 2')
  await expect(own.steps({ ...TASK, workers: 0, fromStep: 3 }, data)).rejects.toThrow('step 3')
})

it('takes gradients of past parameters, with rates of its own, and asks about test images', async () => {
  const own = cluster()
  const test = await readMnist('test', 200)
  const fresh = await own.steps({ ...TASK, workers: 0 }, data)
  const task = { ...TASK, staleness: 2, rates: [0.001, 0.001, 0], testImages: 200 }
  const stale = await own.steps({ ...task, workers: 0 }, data, test)
  const onWorkers = await own.steps(task, data, test)
  expect(onWorkers.losses).toEqual(stale.losses)
  expect(onWorkers.evaluation).toEqual(stale.evaluation)
  expect(stale.evaluation).toMatchObject({ step: 3, images: 200 })
  // All three losses are of the first parameters, as if nothing had been updated.
  const still = await own.steps({ ...TASK, workers: 0, rates: [0, 0, 0] }, data)
  expect(stale.losses).toEqual(still.losses)
  expect(stale.losses[1]).not.toBe(fresh.losses[1])
})

it('a gradient of one update ago changes the parameters of today', async () => {
  const own = cluster()
  const rate = PLAN.learningRate
  const { losses } = await own.steps({ ...TASK, workers: 0, staleness: 1, steps: 2, isLast: false }, data)
  const rest = await own.steps({ ...TASK, workers: 0, staleness: 1, fromStep: 2, steps: 1 }, data)
  // Step 3 takes its gradient of what one update made, whose loss on the third batch a rate of 0 in step 2 shows as well.
  const shown = await own.steps({ ...TASK, workers: 0, rates: [rate, 0, rate] }, data)
  expect(losses[0]).toBe(shown.losses[0])
  expect(rest.losses[0]).toBe(shown.losses[2])
})

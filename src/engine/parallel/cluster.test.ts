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

it('does not go on from where it does not stand', async () => {
  const own = cluster()
  await own.steps({ ...TASK, workers: 0, isLast: false }, data)
  await expect(own.steps({ ...TASK, workers: 0, fromStep: 2 }, data)).rejects.toThrow('step 2')
  await expect(own.steps({ ...TASK, workers: 0, fromStep: 3 }, data)).rejects.toThrow('step 3')
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { referenceLosses } from '../../tests/support/float64/deepConvNet'
import { readMnist } from '../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import type { Dataset } from './datasets/dataset'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { Model, type ModelState } from './model'
import {
  INITIALISATIONS,
  OPTIMIZERS,
  totalSteps,
  VARIANTS,
  type Evaluation,
  type Plan,
  type StepRecord,
} from './protocol'
import { DivergedError, train } from './trainer'

let data: { train: Dataset; test: Dataset }
beforeAll(async () => {
  await startNodeWasm()
  data = { train: await readMnist('train', SMALL_PLAN.trainImages), test: await readMnist('test', 200) }
})

const options = (plan: Plan) => ({
  rateAt: () => plan.learningRate,
  readEvery: () => 1,
  now: () => 0,
  quickTestEvery: 1000,
})

async function run(plan: Plan, state?: ModelState, steps = Infinity) {
  const model = new Model(plan, state)
  const records: StepRecord[] = []
  const evaluations: Evaluation[] = []
  for await (const event of train(model, data, options(plan))) {
    if (event.type === 'steps') records.push(...event.records)
    if (event.type === 'evaluation') evaluations.push(event.evaluation)
    if (records.length >= steps) break
  }
  const left = await model.read()
  model.dispose()
  return { losses: records.map(({ loss }) => loss), records, evaluations, left }
}

describe('train', () => {
  it.each(VARIANTS)('has the first losses of the float64 reference (%s)', async (variant) => {
    const augmentation = { ...SMALL_PLAN.augmentation, shift: 2, rotate: 10 }
    const plan: Plan = { ...SMALL_PLAN, variant, optimizer: 'sgd', learningRate: 0.02, augmentation }
    const expected = await referenceLosses(plan, data.train, 6)
    const { losses } = await run(plan, undefined, 6)
    losses.forEach((loss, i) => expect(loss).toBeCloseTo(expected[i]!, 5))
  })

  it('has them with Adam too, which magnifies rounding where a gradient is nearly nothing', async () => {
    const expected = await referenceLosses(SMALL_PLAN, data.train, 6)
    const { losses } = await run(SMALL_PLAN, undefined, 6)
    losses.forEach((loss, i) => expect(loss).toBeCloseTo(expected[i]!, i === 0 ? 5 : 2.5))
  })

  it('repeats itself bit for bit from the same seed, and not from another', async () => {
    const { losses } = await run(SMALL_PLAN)
    expect(losses).toHaveLength(totalSteps(SMALL_PLAN))
    expect((await run(SMALL_PLAN)).losses).toEqual(losses)
    expect((await run({ ...SMALL_PLAN, seed: 8 })).losses).not.toEqual(losses)
  })

  it.each([...OPTIMIZERS])('goes on exactly from where it was left (%s)', async (optimizer) => {
    const plan = {
      ...SMALL_PLAN,
      optimizer,
      epochs: 2,
      augmentation: { ...SMALL_PLAN.augmentation, shift: 1 },
    }
    const whole = await run(plan)
    const first = await run(plan, undefined, 27) // in the middle of the second epoch
    const rest = await run(plan, first.left)
    expect([...first.losses, ...rest.losses]).toEqual(whole.losses)
    expect(rest.left.values).toEqual(whole.left.values)
  })

  it.each([...INITIALISATIONS])('starts from %s values', async (initialisation) => {
    const { losses } = await run({ ...SMALL_PLAN, initialisation }, undefined, 1)
    expect(losses[0]).toBeGreaterThan(initialisation === 'small' ? 2.3 : 1.5)
    if (initialisation === 'small') expect(losses[0]).toBeCloseTo(Math.log(10), 2)
  })

  it('learns, and tests at the end of each epoch', async () => {
    const plan = { ...SMALL_PLAN, epochs: 15, learningRate: 0.003 }
    const { evaluations } = await run(plan)
    expect(evaluations).toHaveLength(15)
    expect(evaluations.at(-1)!.accuracy).toBeGreaterThan(0.5)
    expect(evaluations.at(-1)!.images).toBe(200)
  })

  it('stops with the step when the loss is no longer a number', async () => {
    const plan: Plan = { ...SMALL_PLAN, optimizer: 'sgd', learningRate: 1e8 }
    await expect(run(plan)).rejects.toThrow(DivergedError)
  })

  it('keeps no tensor from step to step', async () => {
    const model = new Model(SMALL_PLAN)
    const before = memory().numTensors
    for await (const event of train(model, data, options(SMALL_PLAN))) if (event.type === 'evaluation') break
    expect(memory().numTensors).toBe(before)
    model.dispose()
  })
})

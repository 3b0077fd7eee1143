/** A plan that names its network as text: trained, kept, resumed, shared among workers, as the chapter's own is. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import { readCommonWeights } from './askModel'
import { takeBatch } from './datasets/batch'
import type { Dataset } from './datasets/dataset'
import { failureOf } from './failure'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { Model } from './model'
import { networkOf } from './networks/networkOf'
import { nodeDataParallel } from './parallel/testing/nodeReplicas'
import { whenReady } from './parallel/whenReady'
import { DEFAULT_PLAN, type Plan } from './protocol'
import { train, type TrainEvent } from './trainer'

let data: { train: Dataset; test: Dataset }
beforeAll(async () => {
  await startNodeWasm()
  data = { train: await readMnist('train', 600), test: await readMnist('test', 200) }
})

const BLOCKS = 'c4s2 n r(c4 n c4 n) d10 i(2|2-4||p) n p r(c8s2 c8) f10'

async function run(plan: Plan, options: { workers?: number } = {}) {
  const model = new Model(plan)
  model.normImages = takeBatch(data.train, [...Array(100).keys()]).pixels
  const compute =
    options.workers === undefined ? undefined : nodeDataParallel(model, { size: options.workers })
  if (compute) await whenReady(compute.pool, options.workers!)
  const events: TrainEvent[] = []
  const steps = train(model, data, {
    rateAt: () => plan.learningRate,
    readEvery: () => 1,
    now: () => performance.now(),
    quickTestEvery: 100,
    ...(compute && { compute }),
  })
  for await (const event of steps) events.push(event)
  compute?.dispose()
  return {
    model,
    losses: events.flatMap((event) => (event.type === 'steps' ? event.records.map(({ loss }) => loss) : [])),
    evaluation: events.findLast((event) => event.type === 'evaluation')?.evaluation,
  }
}

describe('a network given as text', () => {
  it('is the chapter’s, to the last bit of its losses, when it says the same', async () => {
    const layers = 'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10'
    expect(networkOf({ ...DEFAULT_PLAN, layers }).tensors).toEqual(networkOf(DEFAULT_PLAN).tensors)
    const plan = { ...DEFAULT_PLAN, batchSize: 20, trainImages: 60, epochs: 1 }
    const [written, own] = [await run({ ...plan, layers }), await run(plan)]
    expect(written.losses).toEqual(own.losses)
    expect(written.evaluation).toEqual(own.evaluation)
  })

  it('with all kinds of blocks learns, and reads the test images by measured norms', async () => {
    const plan: Plan = { ...SMALL_PLAN, layers: BLOCKS, trainImages: 600, batchSize: 30, epochs: 3, optimizer: 'adam', learningRate: 0.01 } // prettier-ignore
    const { losses, evaluation, model } = await run(plan)
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2)
    expect(evaluation!.accuracy).toBeGreaterThan(0.5)
    const { weights, norms } = await readCommonWeights(model)
    expect(weights.values).toHaveLength(networkOf(plan).size)
    expect(norms!.tensors.slice(0, 2)).toEqual([
      { name: 'conv1.norm.mean', shape: [4] },
      { name: 'conv1.norm.variance', shape: [4] },
    ])
    expect(norms!.tensors.map(({ name }) => name)).toContain('block1.conv2.norm.mean')
    expect(norms!.values.every(Number.isFinite)).toBe(true)
  })

  it('computes the same bits on this thread and on two workers, norms and all', async () => {
    const plan: Plan = { ...SMALL_PLAN, layers: BLOCKS, batchSize: 60, trainImages: 180, epochs: 1 }
    const [alone, two] = [await run(plan, { workers: 0 }), await run(plan, { workers: 2 })]
    expect(two.losses).toEqual(alone.losses)
    expect(two.evaluation).toEqual(alone.evaluation)
  })

  it('that is none is a bad plan, in the protocol’s words', () => {
    const plan = { ...DEFAULT_PLAN, layers: 'c16 x f10' }
    try {
      new Model(plan)
      expect.unreachable()
    } catch (error) {
      expect(failureOf(error)).toMatchObject({ code: 'bad-plan' })
    }
  })
})

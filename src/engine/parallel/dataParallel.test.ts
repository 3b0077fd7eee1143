import { memory } from '@tensorflow/tfjs-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../../tests/support/smallPlan'
import { stream } from '../../math/rng'
import type { Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { Model } from '../model'
import { train } from '../trainer'
import type { DataParallel } from './dataParallel'
import { nodeDataParallel } from './testing/nodeReplicas'
import { whenReady } from './whenReady'

/** Three shares a step, dropout in each. */
const PLAN = { ...SMALL_PLAN, batchSize: 60, trainImages: 3000, epochs: 1 }

let data: { train: Dataset; test: Dataset }
beforeAll(async () => {
  await startNodeWasm()
  data = { train: await readMnist('train', PLAN.trainImages), test: await readMnist('test', 300) }
})

let parallel: DataParallel
afterEach(() => parallel.dispose())

/** The losses of a run on so many threads, and what was seen of the test images. */
async function run(size: number, afterStep?: (step: number) => void | Promise<void>) {
  const model = new Model(PLAN)
  parallel = nodeDataParallel(model, { size, count: size })
  await whenReady(parallel.pool, size)
  const losses: number[] = []
  const accuracies: number[] = []
  const options = {
    rateAt: () => PLAN.learningRate,
    readEvery: () => 1,
    now: () => performance.now(),
    quickTestEvery: 100,
    compute: parallel,
  }
  for await (const event of train(model, data, options)) {
    if (event.type === 'evaluation') accuracies.push(event.evaluation.loss)
    if (event.type !== 'steps') continue
    losses.push(...event.records.map(({ loss }) => loss))
    await afterStep?.(losses.length)
  }
  const { values } = await model.read()
  model.dispose()
  return { losses, accuracies, values }
}

describe('DataParallel', () => {
  it('computes the same bits on this thread alone, on two and on three', async () => {
    const alone = await run(0)
    parallel.dispose()
    const two = await run(2)
    expect(two).toEqual(alone)
    expect(new Set(parallel.timeline.flatMap(({ shares }) => shares.map(({ worker }) => worker)))).toEqual(
      new Set([1, 2]),
    )
    parallel.dispose()
    expect(await run(3)).toEqual(alone)
  })

  it('follows the undivided batch up to rounding', async () => {
    const { losses } = await run(0)
    const model = new Model(PLAN)
    const whole: number[] = []
    const options = {
      rateAt: () => PLAN.learningRate,
      readEvery: () => 1,
      now: () => 0,
      quickTestEvery: 1000,
    }
    for await (const event of train(model, data, options)) {
      if (event.type === 'steps') whole.push(...event.records.map(({ loss }) => loss))
      if (whole.length === 5) break
    }
    model.dispose()
    whole.forEach((loss, i) => expect(losses[i]).toBeCloseTo(loss, 4))
  })

  it('ends with the same loss when workers are killed at random 20 times', { timeout: 180_000 }, async () => {
    const undisturbed = await run(0)
    parallel.dispose()
    const rng = stream(3, 'kills')
    let kills = 0
    const disturbed = await run(2, async (step) => {
      if (step % 2 !== 0 || kills >= 20) return
      await whenReady(parallel.pool, 2)
      kills++
      // in the middle of the step that follows
      setTimeout(() => parallel.pool.kill(1 + rng.below(2)), 1 + rng.uniform() * 8)
    })
    expect(kills).toBe(20)
    expect(parallel.pool.deaths).toBeGreaterThanOrEqual(19) // the last may not be noticed any more
    expect(disturbed).toEqual(undisturbed)
  })

  it('holds no more tensors after a thousand steps than after ten', { timeout: 120_000 }, async () => {
    const model = new Model(SMALL_PLAN)
    parallel = nodeDataParallel(model, { size: 0 })
    const rng = stream(1, 'images')
    const batch = {
      pixels: Float32Array.from({ length: 10 * 784 }, () => rng.uniform()),
      labels: Int32Array.from({ length: 10 }, () => rng.below(10)),
    }
    const steps = async (count: number) => {
      for (let i = 0; i < count; i++) (await parallel.step(batch, 0.001)).dispose()
      const { numTensors, numDataBuffers, numBytes } = memory()
      return { numTensors, numDataBuffers, numBytes }
    }
    const early = await steps(10)
    expect(await steps(1000)).toEqual(early)
    model.dispose()
  })
})

import '@tensorflow/tfjs-backend-cpu'
import { memory, setBackend } from '@tensorflow/tfjs-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../../tests/support/smallPlan'
import { FLOAT16 } from '../../math/floatFormats'
import { lostBelow, roundArray } from '../../math/roundArray'
import type { Dataset } from '../datasets/dataset'
import { batchFeed } from '../feed'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { Model } from '../model'
import { ARITHMETICS, type Arithmetic, type TrialTask } from '../protocolPrecision'
import { LossScale } from './lossScale'
import { Trial } from './trial'
import { Trials } from './trials'

let train: Dataset
let test: Dataset
beforeAll(async () => {
  train = await readMnist('train', SMALL_PLAN.trainImages)
  test = await readMnist('test', 200)
})
beforeEach(() => startNodeWasm())

const task = (change: Partial<TrialTask>): TrialTask => ({
  arithmetic: 'float32',
  work: 'train',
  from: 0,
  count: 4,
  ...change,
})
const lossesOf = async (arithmetic: Arithmetic, count = 4) =>
  Array.from((await new Trials().advance(SMALL_PLAN, task({ arithmetic, count }), train, test)).loss)

it('float32 is the training of the rest of the book, to the bit', async () => {
  const model = new Model(SMALL_PLAN)
  const batchAt = batchFeed(SMALL_PLAN, train)
  const losses: number[] = []
  for (let step = 0; step < 4; step++) {
    const metrics = model.trainStep(await batchAt(step), SMALL_PLAN.learningRate)
    losses.push(metrics.dataSync<'float32'>()[0]!)
  }
  expect(await lossesOf('float32')).toEqual(losses)
})

it('every arithmetic begins at nearly the same loss and goes its own way', async () => {
  const all = await Promise.all(ARITHMETICS.map((name) => lossesOf(name)))
  for (const losses of all) expect(losses[0]).toBeGreaterThan(1.5)
  const halves = all.filter((_, i) => ARITHMETICS[i]!.startsWith('float'))
  for (const losses of halves) expect(losses[0]).toBeCloseTo(all[0]![0]!, 1)
  expect(new Set(all.map((losses) => losses.at(-1))).size).toBe(ARITHMETICS.length)
})

it('without a master copy nothing is kept that half precision cannot hold', async () => {
  const trial = new Trial(SMALL_PLAN, 'float16')
  const batchAt = batchFeed(SMALL_PLAN, train)
  for (let step = 0; step < 3; step++) trial.trainStep(await batchAt(step))
  const { values, slots } = await trial.read()
  for (const kept of [values, ...slots]) expect(kept).toEqual(roundArray(kept, FLOAT16))
  trial.dispose()
})

it('gradients are counted before they are rounded: scaling moves them up and fewer become 0', async () => {
  const parts = await Promise.all(
    (['float16-master', 'float16-scaled'] as const).map((arithmetic) =>
      new Trials().advance(SMALL_PLAN, task({ arithmetic }), train, test),
    ),
  )
  const [master, scaled] = parts.map(({ flow }) => flow)
  for (const { exponents, flushed } of [master!, scaled!])
    expect(lostBelow(exponents, FLOAT16)).toBeLessThanOrEqual(flushed)
  expect(scaled!.flushed).toBeLessThan(master!.flushed + 1)
  const middle = (counts: Uint32Array) => {
    const half = counts.reduce((a, b) => a + b) / 2
    let seen = 0
    return counts.findIndex((n) => (seen += n) >= half)
  }
  expect(middle(scaled!.exponents) - middle(master!.exponents)).toBeGreaterThan(12)
})

it('goes on piece by piece as in one go, answers about test images, and leaves nothing behind', async () => {
  const before = memory().numTensors
  const trials = new Trials()
  const ask = (change: Partial<TrialTask>) =>
    trials.advance(SMALL_PLAN, task({ arithmetic: 'sign', ...change }), train, test)
  const first = await ask({ count: 3 })
  const second = await ask({ from: 3, count: 2 })
  const { right } = await ask({ work: 'test', count: 150 })
  expect(right).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(150)
  const whole = await ask({ count: 5 })
  expect([...first.loss, ...second.loss]).toEqual(Array.from(whole.loss))
  await expect(ask({ from: 3, count: 2 })).rejects.toThrow('begin afresh')
  await expect(ask({ arithmetic: 'float16', from: 5 })).rejects.toThrow('begin afresh')
  await expect(ask({ from: 5, count: 1000 })).rejects.toThrow('there is no')
  trials.end()
  expect(memory().numTensors).toBe(before)
})

it('rounds alike on a backend without the kernels of the book', { timeout: 60_000 }, async () => {
  const wasm = await lossesOf('float16-master', 2)
  await setBackend('cpu')
  const cpu = await lossesOf('float16-master', 2)
  for (const [i, loss] of cpu.entries()) expect(loss).toBeCloseTo(wasm[i]!, 2)
})

it('the scale halves at an overflow and doubles after a hundred good steps', () => {
  const scale = new LossScale()
  expect(scale.value).toBe(65_536)
  scale.after(false)
  expect(scale.value).toBe(32_768)
  for (let i = 0; i < 99; i++) scale.after(true)
  expect(scale.value).toBe(32_768)
  scale.after(true)
  expect(scale.value).toBe(65_536)
})

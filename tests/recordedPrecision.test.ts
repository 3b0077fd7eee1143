/** The lab's recorded answers of rounded networks are what the shipped files and the engine of the day give. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { answersOfRounded } from '../src/engine/rounded'
import { compareAnswers } from '../src/math/compareAnswers'
import { PRECISIONS, type Precision } from '../src/math/precisions'
import { readMnist } from './support/nodeMnist'
import { readShipped } from './support/shippedFiles'
import { isThorough } from './support/thorough'

interface Recorded {
  nets: {
    net: 'deep-convnet' | 'deep-convnet-book'
    results: { precision: Precision; bytes: number; right: number; agree: number; newErrorCount: number }[]
  }[]
}

let test: Dataset
let recorded: Recorded
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 10_000)
  recorded = JSON.parse(await readFile('src/widgets/half-vs-single/recorded.json', 'utf8')) as Recorded
})

const resultsOf = (name: string) =>
  Object.fromEntries(
    recorded.nets.find(({ net }) => net === name)!.results.map((result) => [result.precision, result]),
  ) as Record<Precision, Recorded['nets'][number]['results'][number]>

describe.each(
  isThorough ? (['deep-convnet-book', 'deep-convnet'] as const) : (['deep-convnet-book'] as const),
)('%s', (name) => {
  it('answers as recorded, in four bits and in one', { timeout: 300_000 }, async () => {
    const { model } = await readShipped(name)
    const ask = (precision: Precision) =>
      answersOfRounded(
        model,
        { rounding: PRECISIONS[precision], from: 0, count: test.size, activations: false, noise: 0 },
        test,
      )
    const single = await ask('float32')
    for (const precision of ['int4', 'sign'] as const) {
      const { predicted, labels, bytes } = await ask(precision)
      const { right, agree, newErrors } = compareAnswers(labels, single.predicted, predicted)
      expect(resultsOf(name)[precision]).toMatchObject({
        bytes,
        right,
        agree,
        newErrorCount: newErrors.length,
      })
    }
  })
})

it("the book's own variant, asked anew about the first 1,000: four bits are fine, two collapse, one recovers most", async () => {
  const { model } = await readShipped('deep-convnet-book')
  const count = 1000
  const rightIn = async (precision: Precision) => {
    const task = { rounding: PRECISIONS[precision], from: 0, count, activations: false, noise: 0 }
    const { predicted, labels } = await answersOfRounded(model, task, test)
    return predicted.filter((digit, i) => digit === labels[i]).length / count
  }
  const single = await rightIn('float32')
  expect(single).toBeGreaterThan(0.99)
  expect(await rightIn('int4')).toBeGreaterThan(single - 0.01)
  expect(await rightIn('int2')).toBeLessThan(0.2)
  expect(await rightIn('sign')).toBeGreaterThan(0.85)
})

it("the book's own variant as recorded: four bits are fine, two collapse, one recovers most", () => {
  const { float32, float16, int4, int2, sign } = resultsOf('deep-convnet-book')
  expect(Math.abs(float16.right - float32.right)).toBeLessThanOrEqual(5)
  expect(int4.right).toBeGreaterThan(float32.right - 50)
  expect(int2.right).toBeLessThan(2000)
  expect(sign.right).toBeGreaterThan(8500)
})

it('the repaired variant: the same cliff, but one bit recovers only a little', () => {
  const { float32, int4, int2, sign } = resultsOf('deep-convnet')
  expect(int4.right).toBeGreaterThan(float32.right - 100)
  expect(int2.right).toBeLessThan(2000)
  expect(sign.right).toBeGreaterThan(int2.right)
  expect(sign.right).toBeLessThan(4000)
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../tests/support/nodeMnist'
import { readShipped } from '../../tests/support/shippedFiles'
import { FLOAT16, FLOAT32 } from '../math/floatFormats'
import type { Dataset } from './datasets/dataset'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { answersOfRounded } from './rounded'
import type { ShippedModel } from './shippedModel'

let test: Dataset
let book: ShippedModel
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 1000)
  book = (await readShipped('deep-convnet-book')).model
})
const rightOf = ({ predicted, labels }: { predicted: Uint8Array; labels: Uint8Array }) =>
  predicted.filter((digit, i) => digit === labels[i]).length

it('float32 changes nothing: the digits misread are those of the card', async () => {
  const { wrong } = await readShipped('deep-convnet-book')
  const before = memory().numTensors
  const { predicted, labels, bytes } = await answersOfRounded(
    book,
    { kind: 'float', ...FLOAT32 },
    test,
    0,
    1000,
  )
  expect([...labels.keys()].filter((i) => predicted[i] !== labels[i])).toEqual(
    wrong.filter((index) => index < 1000).sort((a, b) => a - b),
  )
  expect(bytes).toBe(494_208)
  expect(memory().numTensors).toBe(before)
})

it('an f16 file keeps every answer in float16; two bits lose nearly all', async () => {
  const single = await answersOfRounded(book, { kind: 'float', ...FLOAT32 }, test, 250, 150)
  const half = await answersOfRounded(book, { kind: 'float', ...FLOAT16 }, test, 250, 150)
  expect(half).toEqual({ ...single, bytes: 247_104 })
  expect(single.labels).toEqual(test.labels.slice(250, 400))
  const two = await answersOfRounded(book, { kind: 'integer', bits: 2 }, test, 250, 150)
  expect(rightOf(two)).toBeLessThan(rightOf(single) / 2)
})

it('refuses images that do not exist or did not arrive', async () => {
  const rounding = { kind: 'sign' } as const
  await expect(answersOfRounded(book, rounding, test, 900, 101)).rejects.toThrow('test images 900 to 1000')
  await expect(answersOfRounded(book, rounding, test, -1, 10)).rejects.toThrow('no test images')
  await expect(answersOfRounded(book, rounding, test, 0, 0)).rejects.toThrow('no test images')
  const shards = [{ first: 0, count: 1000, ready: Promise.resolve(false) }]
  await expect(answersOfRounded(book, rounding, { ...test, shards }, 0, 10)).rejects.toThrow(
    'could be loaded',
  )
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../tests/support/nodeMnist'
import { readShipped } from '../../tests/support/shippedFiles'
import { FLOAT16, FLOAT32 } from '../math/floatFormats'
import type { Dataset } from './datasets/dataset'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'
import { answersOfRounded } from './rounded'
import type { NetParameters } from './protocol'
import type { Rounding } from './protocolPrecision'

let test: Dataset
let book: NetParameters
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 1000)
  book = (await readShipped('deep-convnet-book')).model
})
const ask = (
  rounding: Rounding,
  from: number,
  count: number,
  images = test,
  activations = false,
  noise = 0,
) => answersOfRounded(book, { rounding, from, count, activations, noise }, images)
const rightOf = ({ predicted, labels }: { predicted: Uint8Array; labels: Uint8Array }) =>
  predicted.filter((digit, i) => digit === labels[i]).length

it('float32 changes nothing: the digits misread are those of the card', async () => {
  const { wrong } = await readShipped('deep-convnet-book')
  const before = memory().numTensors
  const { predicted, labels, bytes } = await ask({ kind: 'float', ...FLOAT32 }, 0, 1000, test)
  expect([...labels.keys()].filter((i) => predicted[i] !== labels[i])).toEqual(
    wrong.filter((index) => index < 1000).sort((a, b) => a - b),
  )
  expect(bytes).toBe(494_208)
  expect(memory().numTensors).toBe(before)
})

it('an f16 file keeps every answer in float16; two bits lose nearly all', async () => {
  const single = await ask({ kind: 'float', ...FLOAT32 }, 250, 150, test)
  const half = await ask({ kind: 'float', ...FLOAT16 }, 250, 150, test)
  expect(half).toEqual({ ...single, bytes: 247_104 })
  expect(single.labels).toEqual(test.labels.slice(250, 400))
  const two = await ask({ kind: 'integer', bits: 2 }, 250, 150, test)
  expect(rightOf(two)).toBeLessThan(rightOf(single) / 2)
})

it('refuses images that do not exist or did not arrive', async () => {
  const rounding = { kind: 'sign' } as const
  await expect(ask(rounding, 900, 101, test)).rejects.toThrow('test images 900 to 1000')
  await expect(ask(rounding, -1, 10, test)).rejects.toThrow('no test images')
  await expect(ask(rounding, 0, 0, test)).rejects.toThrow('no test images')
  const shards = [{ first: 0, count: 1000, ready: Promise.resolve(false) }]
  await expect(ask(rounding, 0, 10, { ...test, shards })).rejects.toThrow('could be loaded')
})

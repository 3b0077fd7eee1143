import { readFile } from 'node:fs/promises'
import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it, vi } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { readShipped } from '../../../tests/support/shippedFiles'
import { activationsOf, pixelsOf } from '../activations'
import { imageAt, type Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { KeptEpochs } from '../keptEpochs'
import { Model } from '../model'
import type { NetParameters } from '../protocol'
import { ExplorationStudy } from './exploration'

const URL = 'public/models/deep-convnet-epochs/'

let test: Dataset
let last: NetParameters
/** Pieces that were asked for. */
let ranges: (string | null)[] = []
let givesPieces = true
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 10)
  last = (await readShipped('deep-convnet-epochs')).model
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const bytes = new Uint8Array(await readFile(url))
    const range = new Headers(init?.headers).get('range')
    ranges.push(range)
    if (!range || !givesPieces) return new Response(bytes)
    const [from, to] = range.slice('bytes='.length).split('-').map(Number)
    return new Response(bytes.slice(from, to! + 1), { status: 206 })
  })
})

const study = () => new ExplorationStudy({ testSet: () => Promise.resolve(test) })

it('answers as the network of the last epoch does, and keeps no tensor', async () => {
  const model = new Model(last.plan, last)
  const expected = await activationsOf(model, pixelsOf(imageAt(test, 3).slice()))
  model.dispose()
  const before = memory().numTensors
  const task = { model: URL, epoch: 26, image: 3, withParameters: true }
  const part = await study().advance(task)
  expect(memory().numTensors).toBe(before)
  expect(part.layers).toEqual(expected.layers)
  expect(part.probabilities).toEqual(expected.probabilities)
  expect(part.parameters!.values).toEqual(last.values)
  const bytes = await readFile(`${URL}epochs.bin`)
  expect(bytes.subarray(-2 * last.values.length).equals(await readFile(`${URL}weights.bin`))).toBe(true)
  expect(part.label).toBe(test.labels[3])
  const drawn = await study().advance({ ...task, image: part.pixels, withParameters: false })
  expect(drawn.layers).toEqual(expected.layers)
  expect(drawn).toMatchObject({ label: null, parameters: null })
})

it('fetches a piece for each epoch, and the whole once where there are no pieces', async () => {
  ranges = []
  const pieces = new KeptEpochs(URL)
  const [first] = [await pieces.after(1), await pieces.after(1)]
  expect(ranges).toEqual([null, 'bytes=247104-494207'])
  expect(first.values).not.toEqual(last.values)

  ranges = []
  givesPieces = false
  const whole = new KeptEpochs(URL)
  expect((await whole.after(1)).values).toEqual(first.values)
  expect((await whole.after(2)).values).not.toEqual(first.values)
  expect(ranges).toHaveLength(2)
})

it('says in words what it cannot give', async () => {
  const task = { model: URL, epoch: 5, image: 3, withParameters: false }
  await expect(study().advance(task)).rejects.toThrow('the run kept no parameters of epoch 5')
  const gone = { ...test, shards: [{ first: 0, count: 10, ready: Promise.resolve(false) }] }
  const without = new ExplorationStudy({ testSet: () => Promise.resolve(gone) })
  await expect(without.advance({ ...task, epoch: 26 })).rejects.toThrow('test image 3 could not be loaded')
})

import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readMnist } from '../../../tests/support/nodeMnist'
import { readShipped } from '../../../tests/support/shippedFiles'
import type { Dataset } from '../datasets/dataset'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import type { NetParameters } from '../protocol'
import { VoteStudy } from './vote'

let test: Dataset
let net: NetParameters
let wrong: number[]
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 700)
  ;({ model: net, wrong } = await readShipped('deep-convnet-augmented'))
})

it('says of each image what its card says, in pieces of any size, and keeps no tensor', async () => {
  let fetched = 0
  const study = new VoteStudy({ testSet: () => Promise.resolve(test), now: () => 0 }, () => {
    fetched++
    return Promise.resolve(net)
  })
  const before = memory().numTensors
  const misread: number[] = []
  for (const [from, count] of [
    [0, 450],
    [450, 250],
  ] as const) {
    const { labels, probabilities } = await study.advance({ ensemble: '', member: 0, from, count })
    expect(labels).toHaveLength(count)
    labels.forEach((label, i) => {
      const row = [...probabilities.subarray(10 * i, 10 * (i + 1))]
      expect(row.reduce((sum, p) => sum + p)).toBeCloseTo(1, 5)
      if (row.indexOf(Math.max(...row)) !== label) misread.push(from + i)
    })
  }
  expect(misread.toSorted((a, b) => a - b)).toEqual(
    wrong.filter((index) => index < 700).toSorted((a, b) => a - b),
  )
  expect(fetched).toBe(1)
  study.end()
  expect(memory().numTensors).toBe(before)
})

it('refuses where images are missing', async () => {
  const gone = { ...test, shards: [{ first: 0, count: 700, ready: Promise.resolve(false) }] }
  const study = new VoteStudy({ testSet: () => Promise.resolve(gone), now: () => 0 }, () =>
    Promise.resolve(net),
  )
  await expect(study.advance({ ensemble: '', member: 0, from: 0, count: 10 })).rejects.toThrow('loaded')
})

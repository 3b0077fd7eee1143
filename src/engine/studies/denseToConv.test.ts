import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { serveFiles } from '../../../tests/support/nodeFiles'
import { PAGE, pageAt, renderPage } from '../../math/scenes/page'
import { windowAt } from '../../math/scenes/pageWindows'
import { pocket } from '../../math/scenes/pocket'
import { spriteAt } from '../../math/scenes/scene'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import type { DenseToConvPart, DenseToConvTask } from '../studyTasks/denseToConv'
import { DenseToConvStudy } from './denseToConv'

beforeAll(async () => {
  await startNodeWasm()
  serveFiles('public/')
})

const made = () => new DenseToConvStudy({ siteUrl: 'public/', now: () => performance.now() })

async function ask<Kind extends DenseToConvPart['kind']>(
  study: DenseToConvStudy,
  task: Extract<DenseToConvTask, { kind: Kind }>,
) {
  const part = await study.advance(task)
  expect(part.kind).toBe(task.kind)
  return part as Extract<DenseToConvPart, { kind: Kind }>
}

test('tells of a digit what both forms say, with the numbers that a neuron adds up', async () => {
  const study = made()
  const part = await ask(study, { kind: 'digit', pixels: spriteAt(pocket.digits, 4), neuron: 13 })
  expect(part.map).toHaveLength(1024)
  const sum = part.map.reduce((total, value, i) => total + value * part.weights[i]!, part.bias)
  expect(part.dense.hidden[13]).toBeCloseTo(Math.max(0, sum), 4)
  expect(part.dense.scores).toHaveLength(10)
  part.convolution.hidden.forEach((value, i) => expect(value).toBeCloseTo(part.dense.hidden[i]!, 4))
  part.convolution.scores.forEach((value, i) => expect(value).toBeCloseTo(part.dense.scores[i]!, 4))
  study.end()
})

test('slides over a page and reads windows, and leaves no tensor behind', async () => {
  const before = memory().numTensors
  const study = made()
  const pixels = renderPage(pageAt(pocket, 1), pocket)
  const pass = await ask(study, { kind: 'pass', pixels, widthPx: PAGE.width, repeats: 2 })
  expect([pass.rows, pass.columns, pass.ms.length]).toEqual([9, 17, 2])
  expect(pass.scores).toHaveLength(1530)
  const two = Uint8Array.from([...windowAt(pixels, 0), ...windowAt(pixels, 1)])
  expect((await ask(study, { kind: 'windows', pixels: two, repeats: 1 })).scores).toHaveLength(20)
  await ask(study, { kind: 'digit', pixels: windowAt(pixels, 3), neuron: 0 })
  study.end()
  await Promise.resolve()
  expect(memory().numTensors).toBe(before)
})

test('a picture that is none is refused', async () => {
  const study = made()
  const small = { kind: 'pass', pixels: new Uint8Array(20 * 40), widthPx: 40, repeats: 0 } as const
  await expect(study.advance(small)).rejects.toThrow('smaller than a digit')
  await expect(study.advance({ ...small, widthPx: 33 })).rejects.toThrow('no picture of width 33')
  await expect(study.advance({ kind: 'digit', pixels: new Uint8Array(784), neuron: 50 })).rejects.toThrow(
    'no neuron 50',
  )
  study.end()
})

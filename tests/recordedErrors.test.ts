/** The text prints what was recorded of errors, and the network of the day still says it. */
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import printed from '../content/facts/ownErrors.json'
import { pixelsOf } from '../src/engine/activations'
import { imageAt } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { saliencyOf } from '../src/engine/studies/saliency'
import { softmax } from '../src/math/softmax'
import { printedOf } from '../src/widgets/errors/model'
import { cardsOf, type Recorded } from '../src/widgets/errors/modelCards'
import { readMnist } from './support/nodeMnist'
import { readShipped } from './support/shippedFiles'

let recorded: Recorded
beforeAll(async () => {
  await startNodeWasm()
  recorded = JSON.parse(await readFile('src/widgets/errors/recorded.json', 'utf8')) as Recorded
})

it('the text prints every number as it was recorded', () => {
  expect(printed).toEqual(printedOf(recorded))
})

it('the shipped network gives the recorded answers to its errors', { timeout: 60_000 }, async () => {
  const { model } = await readShipped('deep-convnet-augmented')
  const test = await readMnist('test', 10_000)
  for (const { index, label, predicted, second, confidence } of cardsOf('net', recorded, null)) {
    const answer = saliencyOf(model, pixelsOf(imageAt(test, index).slice()), 'winner')
    expect([index, test.labels[index], answer.best, answer.second]).toEqual([index, label, predicted, second])
    expect(softmax(answer.logits)[predicted]).toBeCloseTo(confidence, 2)
  }
})

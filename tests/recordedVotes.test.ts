/** The text prints what was recorded of votes and of learning rates, and the engine of the day still says it. */
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import decayFacts from '../content/facts/ownDecay.json'
import voteFacts from '../content/facts/ownEnsemble.json'
import imagenetFacts from '../content/facts/ownImagenet.json'
import linear from '../content/facts/ownLinear.json'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { ComparisonWork } from '../src/engine/studyTasks/comparison'
import { results } from '../src/figures/MnistRanking/results'
import { printedOf as printedOfImagenet, type RecordedRanks } from '../src/widgets/imagenet/model'
import type { RecordedTree } from '../src/widgets/imagenet/modelTree'
import { printedOf, type Recorded } from '../src/widgets/ensemble/model'
import {
  accuracyOf,
  contestantOf,
  FIRST,
  IMAGES,
  keyOf,
  leadOf,
  nameOf,
  SHAPES,
  TEST_EVERY,
  TEST_IMAGES_ON_THE_WAY,
} from '../src/widgets/learning-rate-decay/model'
import type { Recording } from '../src/widgets/learning-rate-decay/recorded'
import { readMnist } from './support/nodeMnist'

const read = async <T>(widget: string) =>
  JSON.parse(await readFile(`src/widgets/${widget}/recorded.json`, 'utf8')) as T

let recording: Recording
beforeAll(async () => {
  await startNodeWasm()
  recording = await read<Recording>('learning-rate-decay')
})

it('the text prints of votes what was recorded', async () => {
  expect(voteFacts).toEqual(printedOf(await read<Recorded>('ensemble')))
})

it('the text prints of learning rates what was recorded', () => {
  for (const { shape: name, peak, accuracy, lead } of decayFacts.rows) {
    const shape = SHAPES.find((each) => nameOf(each) === name)!
    expect(accuracy).toEqual(accuracyOf(shape, peak, recording.trials))
    expect(lead).toEqual(leadOf(shape, FIRST.left, peak, recording.trials))
  }
})

it('a falling rate trains as recorded', { timeout: 60_000 }, async () => {
  const [train, test] = [await readMnist('train', IMAGES), await readMnist('test', TEST_IMAGES_ON_THE_WAY)]
  const study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(test),
    now: () => 0,
  })
  const ask = (work: ComparisonWork) => study.advance({ comparison: 'test', contestant: 0, work })
  await ask({ kind: 'begin', contestant: contestantOf(FIRST.right, FIRST) })
  await ask({ kind: 'train', steps: 2 * TEST_EVERY })
  const tested = await ask({ kind: 'test', from: 0, count: TEST_IMAGES_ON_THE_WAY })
  const right = tested.kind === 'tested' ? tested.right.reduce((sum, n) => sum + n) : 0
  const before = recording.trials[keyOf(FIRST.right, FIRST.peak, FIRST.seed)]!.onTheWay[1]!
  expect(Math.abs(right - before)).toBeLessThanOrEqual(5)
  study.end()
})

it('the linear row of the ranking is the mean of what was measured', () => {
  const { errors } = linear
  const mean = errors.reduce((sum, n) => sum + n, 0) / errors.length / 100
  expect(results.find(({ own }) => own === 'linear')!.error).toBe(Number(mean.toFixed(2)))
})

it('the text prints of ImageNet and of several answers what was recorded', async () => {
  const of = async <T>(file: string) =>
    JSON.parse(await readFile(`src/widgets/imagenet/${file}`, 'utf8')) as T
  const printed = printedOfImagenet(
    await of<RecordedTree>('recordedSynsets.json'),
    await of<RecordedRanks>('recordedRanks.json'),
  )
  expect(imagenetFacts).toEqual(printed)
})

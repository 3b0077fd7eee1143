/** The lab's recorded trainings begin as the engine of the day begins them, its digits are the test set's, and its link opens the training lab. */
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import printed from '../content/facts/recordedAugmentation.json'
import type { Dataset } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import type { ComparisonWork } from '../src/engine/studyTasks/comparison'
import {
  AUGMENTATIONS,
  contestantOf,
  FIRST,
  keyOf,
  labQuery,
  rowsOf,
  SEEDS,
  TEST_EVERY,
  TEST_IMAGES,
  WAYS,
  type Trials,
} from '../src/widgets/augmentation/model'
import { planFromQuery } from '../src/widgets/train-mnist/model'
import { readMnist } from './support/nodeMnist'

interface Recorded {
  trials: Trials
  asked: number[]
  answers: object
  digits: { digit: number; index: number; pixels: string }[]
}

let test: Dataset
let recorded: Recorded
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', TEST_IMAGES)
  recorded = JSON.parse(await readFile('src/widgets/augmentation/recorded.json', 'utf8')) as Recorded
})

it(
  'after the first updates with shifts as many test images are read as were recorded',
  { timeout: 120_000 },
  async () => {
    const train = await readMnist('train', FIRST.images)
    const study = new ComparisonStudy({
      trainingSet: () => Promise.resolve(train),
      testSet: () => Promise.resolve(test),
      now: () => 0,
    })
    const ask = (work: ComparisonWork) => study.advance({ comparison: 'augmentation', contestant: 0, work })
    await ask({ kind: 'begin', contestant: contestantOf('shift', FIRST) })
    await ask({ kind: 'train', steps: TEST_EVERY })
    const part = await ask({ kind: 'test', from: 0, count: TEST_IMAGES })
    const right = part.kind === 'tested' ? part.right.reduce((sum, n) => sum + n) : 0
    expect(Math.abs(right - recorded.trials[keyOf('shift', 1)]!.right[0]!)).toBeLessThan(30)
  },
)

it('every way was trained from the same seeds, at least three', () => {
  const seeds = SEEDS.filter((seed) => keyOf('none', seed) in recorded.trials)
  expect(seeds.length).toBeGreaterThanOrEqual(3)
  for (const way of WAYS) expect(SEEDS.filter((seed) => keyOf(way, seed) in recorded.trials)).toEqual(seeds)
})

it('what keeps the label raises the accuracy by more than its spread, flips lower it', () => {
  const margins = Object.fromEntries(rowsOf(recorded.trials).map(({ way, margin }) => [way, margin]))
  for (const way of ['shift', 'crop', 'rotate', 'together'] as const)
    expect(margins[way]!.mean, way).toBeGreaterThan(margins[way]!.deviation)
  expect(margins.flip!.mean).toBeLessThan(-margins.flip!.deviation)
})

it('the text prints what was recorded', () => {
  const short = (_key: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value
  expect(printed.rows).toEqual(JSON.parse(JSON.stringify(rowsOf(recorded.trials), short)))
  expect(printed.answers).toEqual(recorded.answers)
})

it('the digits are those of the test set', () => {
  for (const { digit, index, pixels } of recorded.digits) {
    expect(test.labels[index]).toBe(digit)
    expect(Buffer.from(pixels, 'base64')).toEqual(
      Buffer.from(test.pixels.subarray(784 * index, 784 * (index + 1))),
    )
  }
  const counts = Array.from(
    { length: 10 },
    (_, digit) => test.labels.filter((label) => label === digit).length,
  )
  expect(recorded.asked).toEqual(counts)
})

it('the training lab takes every setting as it is given', () => {
  for (const way of WAYS) {
    const setting = { augmentation: AUGMENTATIONS[way], images: 500, seed: 5 } as const
    const { plan, problems } = planFromQuery(new URLSearchParams(labQuery(setting)))
    expect(problems).toEqual([])
    expect(plan).toMatchObject({ ...contestantPlan(setting), augmentation: setting.augmentation })
  }
})

const contestantPlan = (setting: Parameters<typeof contestantOf>[1]) => {
  const { optimizer, initialisation, batchSize, seed, data, rates } = contestantOf('', setting)
  return { optimizer, initialisation, batchSize, seed, trainImages: data.pool, learningRate: rates[0]!.rate }
}

/** The lab's recorded trainings begin as the engine of the day begins them, and the text prints what was recorded. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import printed from '../content/facts/ownTransfer.json'
import { facts } from '../content/facts'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { indicesOf } from '../src/engine/studies/selection'
import type { ComparisonPart, ComparisonWork } from '../src/engine/studyTasks/comparison'
import {
  AMOUNTS,
  contestantOf,
  keyOf,
  leadOf,
  NEW_DIGITS,
  SEEDS,
  TEST_EVERY,
  TEST_IMAGES_ON_THE_WAY,
  WAYS,
  type Setting,
  type Trial,
} from '../src/widgets/transfer/model'
import { readMnist } from './support/nodeMnist'

interface Recorded {
  sources: Record<string, Trial>
  trials: Record<string, Trial>
}
let recorded: Recorded
beforeAll(async () => {
  recorded = JSON.parse(await readFile('src/widgets/transfer/recorded.json', 'utf8')) as Recorded
})

it('holds all amounts, ways and starts with everything taken over', () => {
  for (const images of AMOUNTS)
    for (const seed of SEEDS)
      for (const way of WAYS) {
        const trial = recorded.trials[keyOf(way, { images, stages: 3, seed })]
        expect(trial?.at(-1)?.asked).toBe(4861)
      }
})

describe('what the book claims', () => {
  const lead = (images: (typeof AMOUNTS)[number]) => leadOf('frozen', { images, stages: 3 }, recorded.trials)!

  it('from ten images of each digit, frozen stages are ahead by more than the leads scatter', () => {
    const { mean, deviation, count } = lead(10)
    expect(count).toBe(3)
    expect(mean).toBeGreaterThan(deviation)
    expect(facts['transfer-lead-frozen-10']!.value).toMatchObject({
      en: `${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)} percentage points`,
    })
  })
})

it('the text prints what was recorded', () => {
  const last = (trials: Record<string, Trial>) =>
    Object.fromEntries(Object.entries(trials).map(([key, trial]) => [key, trial.at(-1)]))
  expect(printed.trials).toEqual(last(recorded.trials))
  expect(printed.sources).toEqual(last(recorded.sources))
})

it('from scratch it learns as recorded', { timeout: 120_000 }, async () => {
  await startNodeWasm()
  const [train, test] = [await readMnist('train', 12_000), await readMnist('test', TEST_IMAGES_ON_THE_WAY)]
  const setting: Setting = { images: 10, stages: 3, seed: 1 }
  const study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.resolve(test),
    now: () => 0,
  })
  const ask = (work: ComparisonWork): Promise<ComparisonPart> =>
    study.advance({ comparison: 'test', contestant: 0, work })
  await ask({ kind: 'begin', contestant: contestantOf('scratch', setting) })
  await ask({ kind: 'train', steps: TEST_EVERY })
  const tested = await ask({ kind: 'test', from: 0, count: TEST_IMAGES_ON_THE_WAY, classes: NEW_DIGITS })
  const right = tested.kind === 'tested' ? tested.right.reduce((sum, n) => sum + n) : 0
  const before = recorded.trials[keyOf('scratch', setting)]!.find(({ step }) => step === TEST_EVERY)!
  expect(Math.abs(right - before.right)).toBeLessThanOrEqual(5)
  study.end()
})

it('each start learns from images of its own, all there', async () => {
  const { labels } = await readMnist('train', 36_000)
  for (const images of AMOUNTS) {
    const chosen = SEEDS.map((seed) =>
      indicesOf(labels, contestantOf('frozen', { images, stages: 3, seed }).data),
    )
    expect(chosen.map(({ length }) => length)).toEqual(SEEDS.map(() => 5 * images))
    expect(new Set(chosen.flatMap((indices) => [...indices])).size).toBe(15 * images)
  }
})

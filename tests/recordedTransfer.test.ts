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

it('holds all amounts, ways and starts with everything taken over, tested on all images of 5–9', () => {
  for (const images of AMOUNTS)
    for (const seed of SEEDS)
      for (const way of WAYS) {
        const trial = recorded.trials[keyOf(way, { images, stages: 3, seed })]
        expect(trial?.at(-1)?.asked).toBe(4861)
      }
})

describe('what the book claims', () => {
  const lead = (images: (typeof AMOUNTS)[number]) => leadOf('frozen', { images, stages: 3 }, recorded.trials)!

  it('from ten images of each digit, taking over is ahead from every start', () => {
    for (const way of ['frozen', 'tuned'] as const)
      for (const seed of SEEDS) {
        const setting: Setting = { images: 10, stages: 3, seed }
        const [ours, scratch] = [way, 'scratch' as const].map(
          (each) => recorded.trials[keyOf(each, setting)]!.at(-1)!.right,
        )
        expect(ours).toBeGreaterThan(scratch!)
      }
    const { mean, deviation, count } = lead(10)
    expect(count).toBe(3)
    expect(facts['transfer-lead-frozen-10']!.value).toMatchObject({
      en: `${(100 * mean).toFixed(1)} ± ${(100 * deviation).toFixed(1)} percentage points`,
    })
  })

  it('from a hundred on frozen stages are no longer ahead, and fine-tuned ones fall less far behind', () => {
    expect(lead(30).mean).toBeGreaterThan(lead(30).deviation)
    expect(lead(100).mean).toBeLessThan(0)
    expect(lead(1000).mean).toBeLessThan(-lead(1000).deviation)
    expect(lead(100).mean).toBeLessThan(lead(30).mean)
    const tuned = leadOf('tuned', { images: 1000, stages: 3 }, recorded.trials)!
    expect(tuned.mean).toBeGreaterThan(lead(1000).mean)
    expect(tuned.mean).toBeLessThan(0)
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

/** The recorded duels of section 8.2.2 and the recorded board of section 8.2.4 hold what the text claims, and the engine of the day begins as theirs did. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { entriesIn, type Entry } from '../src/widgets/awesome-net/model'
import { contestantOf, keyOf, leadOf, SEEDS, STAGES, TEST_EVERY, type Trials } from '../src/widgets/vgg/model'
import { readMnist } from './support/nodeMnist'

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

describe('small networks by VGG’s rules', () => {
  let trials: Trials
  beforeAll(async () => {
    trials = ((await read('src/widgets/vgg/recorded.json')) as { trials: Trials }).trials
  })

  it('are recorded whole from three starts, tested on all images', () => {
    for (const stage of STAGES)
      for (const seed of SEEDS) expect(trials[keyOf(stage, seed)]?.at(-1)?.asked).toBe(10_000)
  })

  it('two 3×3 are ahead of one from every start', () => {
    for (const seed of SEEDS) {
      const [two, one] = (['33', '3'] as const).map((stage) => trials[keyOf(stage, seed)]!.at(-1)!.right)
      expect(two!).toBeGreaterThan(one!)
    }
  })

  it('where both see equally far the lead is smaller than that by seeing further', () => {
    const further = leadOf('33', '3', trials)!.mean
    expect(Math.abs(leadOf('33', '5', trials)!.mean)).toBeLessThan(further)
    expect(Math.abs(leadOf('333', '7', trials)!.mean)).toBeLessThan(further)
  })

  it('begin today as they began then', async () => {
    await startNodeWasm()
    const [train, test] = [await readMnist('train', 12_000), await readMnist('test', 1000)]
    const study = new ComparisonStudy({
      trainingSet: () => Promise.resolve(train),
      testSet: () => Promise.resolve(test),
      now: () => 0,
    })
    const ask = (work: Parameters<typeof study.advance>[0]['work']) =>
      study.advance({ comparison: 'test', contestant: 0, work })
    await ask({ kind: 'begin', contestant: contestantOf('3', 1) })
    await ask({ kind: 'train', steps: TEST_EVERY })
    const part = await ask({ kind: 'test', from: 0, count: 1000 })
    if (part.kind !== 'tested') throw new Error(part.kind)
    const right = part.right.reduce((sum, n) => sum + n, 0)
    const then = trials[keyOf('3', 1)]!.find(({ step }) => step === TEST_EVERY)!
    expect(Math.abs(right - then.right)).toBeLessThan(10)
  })
})

describe('the recorded board', () => {
  let entries: Entry[]
  beforeAll(async () => {
    entries = entriesIn(await read('src/widgets/awesome-net/recorded.json'))
  })
  const of = (blocks: string, budget: number) =>
    entries.find((entry) => entry.blocks === blocks && entry.budget === budget)

  it('is taken whole, and what the text prints is what the lab shows', async () => {
    expect(entries).toEqual(await read('content/facts/ownAwesome.json'))
    expect(entries).toEqual(await read('src/widgets/awesome-net/recorded.json'))
    expect(entries.length).toBeGreaterThan(4)
  })

  it('in ten seconds the small network reads more than the chapter’s', () => {
    const [small, chapter] = [
      of('c16 p c32 p f50 d50 f10', 10)!,
      of('c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10', 10)!,
    ]
    expect(small.right).toBeGreaterThan(chapter.right)
    expect(small.steps / chapter.steps).toBeGreaterThan(3.5)
    expect(small.steps / chapter.steps).toBeLessThan(4)
  })
})

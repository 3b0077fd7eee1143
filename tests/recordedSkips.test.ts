/** What the lab of gradients has recorded is what the engine of the day computes, and the text says of it what was measured. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import printed from '../content/facts/ownSkips.json'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ComparisonStudy } from '../src/engine/studies/comparison'
import { endOf, measureNet } from '../src/widgets/skip-gradients/learning'
import { contestantOf, keyOf, NETS, POOL, type Setting } from '../src/widgets/skip-gradients/model'
import type { Recorded } from '../src/widgets/skip-gradients/modelRecorded'
import { readMnist } from './support/nodeMnist'

let study: ComparisonStudy
let recorded: Recorded
beforeAll(async () => {
  await startNodeWasm()
  const train = await readMnist('train', POOL)
  study = new ComparisonStudy({
    trainingSet: () => Promise.resolve(train),
    testSet: () => Promise.reject(new Error('nothing is tested here')),
    now: () => performance.now(),
  })
  recorded = JSON.parse(await readFile('src/widgets/skip-gradients/recorded.json', 'utf8')) as Recorded
})

const PLAIN_56: Setting = { depth: 56, norm: false, start: 'xavier', seed: 1 }

it.each(['plain', 'residual'] as const)(
  'the %s net of 56 layers is measured as it was',
  { timeout: 60_000 },
  async (net) => {
    const now = await measureNet((task) => study.advance(task), PLAIN_56, net)
    const then = recorded.flows[keyOf(PLAIN_56)]![net]
    for (const quantity of ['weights', 'maps', 'body', 'past', 'f'] as const)
      now[quantity].forEach((norm, i) => expect(norm / then[quantity][i]!).toBeCloseTo(1, 1))
  },
)

it('the recorded training begins as one does here', { timeout: 60_000 }, async () => {
  const setting: Setting = { depth: 20, norm: true, start: 'he', seed: 1 }
  const at = { comparison: 'skip-gradients', contestant: 0 }
  await study.advance({ ...at, work: { kind: 'begin', contestant: contestantOf(setting, 'plain') } })
  const part = await study.advance({ ...at, work: { kind: 'train', steps: 2 } })
  const { losses } = recorded.trainings[keyOf(setting)]!
  if (part.kind !== 'trained') throw new Error(part.kind)
  part.loss.forEach((loss, i) => expect(loss).toBeCloseTo(losses[0]![i]!, 1))
})

describe('what the text says of it', () => {
  const flows = (name: string) =>
    [1, 2, 3].map((seed) => printed.flows[name.replace('*', String(seed)) as keyof typeof printed.flows])
  const times = (name: string) => flows(name).map(({ mapFirst, mapLast }) => mapFirst / mapLast)
  const every = (values: number[], low: number, high: number) =>
    values.forEach((value) => {
      expect(value).toBeGreaterThan(low)
      expect(value).toBeLessThan(high)
    })

  it('without norms and with Xavier’s weights a plain gradient is lost and a residual one arrives', () => {
    every(times('56-bare-xavier-*-plain'), 0, 1e-9)
    every(times('56-bare-xavier-*-residual'), 0.1, 10)
    // In the plain net the last convolution's weights have no greater gradient than the first one's.
    every(
      flows('56-bare-xavier-*-plain').map(({ first, last }) => first / last),
      0.1,
      10,
    )
    expect(flows('56-bare-small-*-plain').map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  it('with He’s weights the plain gradient arrives and the residual net explodes', () => {
    every(times('56-bare-he-*-plain'), 1e-3, 0.1)
    every(times('56-bare-he-*-residual'), 1e3, 1e4)
    every(
      flows('56-bare-he-*-residual').map(({ loss }) => loss),
      1000,
      10_000,
    )
  })

  it('with norms it grows, less so past skips', () => {
    const [plain, residual] = [times('56-norm-he-*-plain'), times('56-norm-he-*-residual')]
    plain.forEach((factor, i) => expect(factor).toBeGreaterThan(10 * residual[i]!))
    every(residual, 1, 100)
  })

  const ends = (name: string, net: 'plain' | 'residual') =>
    [1, 2, 3].map((seed) => printed.trainings[`${name}-${seed}` as keyof typeof printed.trainings][net].end)

  it('the deeper plain net learns its own images worse, and the residual one does not', () => {
    expect(Math.min(...ends('56-norm-he', 'plain'))).toBeGreaterThan(
      2 * Math.max(...ends('20-norm-he', 'plain')),
    )
    expect(Math.max(...ends('56-norm-he', 'residual'))).toBeLessThan(
      0.5 * Math.min(...ends('56-norm-he', 'plain')),
    )
  })

  it('and the page’s curves end where the text says', () => {
    const [key, trained] = Object.entries(recorded.trainings)[0]!
    const said = printed.trainings[key as keyof typeof printed.trainings]
    trained.losses.forEach((losses, i) => expect(endOf(losses)).toBeCloseTo(said[NETS[i]!].end, 2))
  })
})

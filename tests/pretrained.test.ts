/** The shipped networks, read from the shipped files, answer all 10,000 test images exactly as their cards say. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../src/engine/datasets/dataset'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { networkOf } from '../src/engine/networks/networkOf'
import type { Plan } from '../src/engine/protocol'
import { decodeWeights } from '../src/engine/weightsFile'
import type { EnsembleCard, NetworkCard, WeightsEntry } from '../tools/pretrain/card'
import { average, probabilitiesOf, verdictOf } from '../tools/pretrain/judge'
import { readMnist } from './support/nodeMnist'
import { isThorough } from './support/thorough'

const models = fileURLToPath(new URL('../public/models/', import.meta.url))
const threads = availableParallelism()
const LONG = { timeout: 300_000 }

/** The test accuracy that each is meant to reach. */
const GOALS = {
  'deep-convnet-book': 0.993,
  'deep-convnet-augmented': 0.996,
  'deep-convnet-epochs': 0.995,
  'deep-convnet-plain': 0.993,
  'simple-convnet': 0.985,
}
const ENSEMBLE_GOAL = 0.997

let test: Dataset
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', 10_000)
})

const readCard = async <Card>(folder: string) =>
  JSON.parse(await readFile(`${models}${folder}/card.json`, 'utf8')) as Card

/** The θ of a file, which must be the one that its card describes. */
async function readThetas(folder: string, plan: Plan, entry: Omit<WeightsEntry, 'tensors'>) {
  const bytes = new Uint8Array(await readFile(`${models}${folder}/${entry.file}`))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256)
  const { size } = networkOf(plan)
  const values = decodeWeights(bytes.buffer, entry.format, size)
  return Array.from({ length: values.length / size }, (_, i) => values.subarray(i * size, (i + 1) * size))
}

async function probabilities(folder: string, card: Pick<NetworkCard, 'plan' | 'weights'>) {
  expect(card.weights.tensors).toEqual(networkOf(card.plan).tensors)
  const thetas = await readThetas(folder, card.plan, card.weights)
  expect(thetas).toHaveLength(1)
  return (await probabilitiesOf(card.plan, thetas, test, threads))[0]!
}

const verdictOfCard = ({
  testAccuracy,
  wrongTestDigits,
}: Pick<NetworkCard, 'testAccuracy' | 'wrongTestDigits'>) => ({
  accuracy: testAccuracy,
  wrong: wrongTestDigits,
})

describe.for(Object.entries(GOALS))('%s', ([name, goal]) => {
  it('is as accurate as its card says', LONG, async () => {
    const card = await readCard<NetworkCard>(name)
    expect(verdictOf(await probabilities(name, card), test.labels)).toEqual(verdictOfCard(card))
  })

  it(`reaches ${100 * goal} %`, async () => {
    expect((await readCard<NetworkCard>(name)).testAccuracy).toBeGreaterThanOrEqual(goal)
  })

  it('comes with a curve of at most 20 kB', async () => {
    const { curve } = await readCard<NetworkCard>(name)
    expect((await stat(`${models}${name}/${curve}`)).size).toBeLessThanOrEqual(20_000)
  })
})

it(
  'deep-convnet-epochs was as accurate after its kept epochs as its card says, every fifth of them tried',
  LONG,
  async () => {
    const name = 'deep-convnet-epochs'
    const { plan, epochs } = await readCard<NetworkCard>(name)
    const thetas = await readThetas(name, plan, epochs!)
    expect(thetas).toHaveLength(epochs!.of.length)
    const everyFifth = <T>(list: T[]) => list.filter((_, i) => i % 5 === 0)
    const answers = await probabilitiesOf(plan, everyFifth(thetas), test, threads)
    const accuracies = answers.map((answer) => verdictOf(answer, test.labels).accuracy)
    expect(accuracies).toEqual(everyFifth(epochs!.of).map(({ testAccuracy }) => testAccuracy))
  },
)

describe('the ensemble', () => {
  it('has members as accurate as the card says, the first of them tried', LONG, async () => {
    const { members } = await readCard<EnsembleCard>('ensemble')
    const answer = await probabilities('ensemble', members[0]!)
    expect(verdictOf(answer, test.labels)).toEqual(verdictOfCard(members[0]!))
  })

  it.runIf(isThorough)('is, like each of its members, as accurate as the card says', LONG, async () => {
    const card = await readCard<EnsembleCard>('ensemble')
    const answers: Float32Array[] = []
    for (const member of card.members) {
      const answer = await probabilities('ensemble', member)
      expect(verdictOf(answer, test.labels)).toEqual(verdictOfCard(member))
      answers.push(answer)
    }
    expect(verdictOf(average(answers), test.labels)).toEqual(verdictOfCard(card))
  })

  it(`reaches ${100 * ENSEMBLE_GOAL} %`, async () => {
    const { testAccuracy } = await readCard<EnsembleCard>('ensemble')
    expect(testAccuracy).toBeGreaterThanOrEqual(ENSEMBLE_GOAL)
  })
})

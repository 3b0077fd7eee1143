import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startNodeWasm } from '../../src/engine/kernels/wasm/testing/nodeWasm'
import { readMnist } from '../../tests/support/nodeMnist'
import { SMALL_PLAN } from '../../tests/support/smallPlan'
import type { Recipe } from './recipes'
import { trainRecipe, type TrainRecipeOptions } from './trainRecipe'

/** Dropout, augmentation and a changing rate: all that a resumed run could get wrong. */
const RECIPE: Recipe = {
  name: 'tiny',
  title: 'Tiny',
  plan: { ...SMALL_PLAN, epochs: 3, augmentation: { ...SMALL_PLAN.augmentation, shift: 2, rotate: 10 } },
  schedule: { kind: 'cosine', from: 0.002, to: 1e-5, warmUpSteps: 5 },
  keptEpochs: [0, 1, 3],
}

let root: string
let data: TrainRecipeOptions['data']
beforeAll(async () => {
  await startNodeWasm()
  root = await mkdtemp(join(tmpdir(), 'pretrain-'))
  data = { train: await readMnist('train', 200), test: await readMnist('test', 200) }
})
afterAll(() => rm(root, { recursive: true }))

const options = (folder: string) => ({ data, folder: join(root, folder), threads: 2, log: () => undefined })

/** The parts of a run that do not depend on the clock. */
const outcome = async (run: ReturnType<typeof trainRecipe>) => {
  const { state, evaluations, kept, records } = await run
  return { state, evaluations, kept, losses: records.map(({ step, loss }) => [step, loss]) }
}

it('interrupted after each epoch and taken up again, ends with the same weights', async () => {
  const undisturbed = await outcome(trainRecipe(RECIPE, options('undisturbed')))
  expect(undisturbed.kept.map(({ epoch }) => epoch)).toEqual([0, 1, 3])

  for (const epoch of [1, 2]) {
    const interruption = new AbortController()
    const log = () => interruption.abort(new Error(`interrupted in epoch ${epoch + 1}`))
    const run = trainRecipe(RECIPE, { ...options('disturbed'), log, signal: interruption.signal })
    await expect(run).rejects.toThrow(`interrupted in epoch ${epoch + 1}`)
  }
  expect(await outcome(trainRecipe(RECIPE, options('disturbed')))).toEqual(undisturbed)
})

it('starts afresh when the recipe is another', async () => {
  const changed = { ...RECIPE, plan: { ...RECIPE.plan, seed: 8, epochs: 1 } }
  const { evaluations, kept } = await trainRecipe(changed, options('disturbed'))
  expect(evaluations).toHaveLength(1)
  expect(kept.map(({ epoch }) => epoch)).toEqual([0, 1])
})

/** The shipped networks of section 8.4, read from the shipped files, on held-out scenes: of the card's seed, and of one that no card knows. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { detectorHeads } from '../src/engine/scenes/detector'
import { evaluateDetector } from '../src/engine/scenes/evaluateDetector'
import { evaluateFcn } from '../src/engine/scenes/evaluateFcn'
import { fcnHeads } from '../src/engine/scenes/fcn'
import { tensorsOf, type Heads } from '../src/engine/scenes/heads'
import { SceneLearner } from '../src/engine/scenes/learner'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import type { SegmentationScore } from '../src/math/meanIou'
import type { Sprites } from '../src/math/scenes/scene'
import { nodeSprites } from '../tools/scenes/nodeSprites'
import { readShipped, type SceneCard } from '../tools/scenes/publishScenes'
import { isThorough } from './support/thorough'

const LONG = { timeout: 600_000 }
/** Fresh scenes, and those of the card unless all are wanted. */
const SOME = 30
const FRESH_SEED = 77

let sprites: Sprites
beforeAll(async () => {
  await startNodeWasm()
  sprites = await nodeSprites('test')
})

const cardOf = async (folder: string) =>
  JSON.parse(await readFile(`public/models/${folder}/card.json`, 'utf8')) as SceneCard

async function learnerOf<Truth>(folder: string, heads: Heads<Truth>) {
  const { weights } = await cardOf(folder)
  const bytes = await readFile(`public/models/${folder}/${weights.file}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(weights.sha256)
  expect(weights.tensors).toEqual(tensorsOf(heads))
  return new SceneLearner(heads, { seed: 1, state: { values: await readShipped(folder, heads) } })
}

const key = (seed: number) => ({ split: 'test', seed, index: 0 }) as const
const now = () => performance.now()

describe('the detector', () => {
  test('finds on fresh scenes what its card promises', LONG, async () => {
    const learner = await learnerOf('scene-detector', detectorHeads)
    const { mean } = await evaluateDetector(learner, sprites, key(FRESH_SEED), SOME, now)
    expect(mean).toBeGreaterThan(0.88)
    learner.dispose()
  })

  test.runIf(isThorough)('and on the card’s', LONG, async () => {
    const learner = await learnerOf('scene-detector', detectorHeads)
    const { held } = await cardOf('scene-detector')
    const { seed, scenes, mean } = held as { seed: number; scenes: number; mean: number }
    const again = await evaluateDetector(learner, sprites, key(seed), scenes, now)
    expect(again.mean).toBeCloseTo(mean, 2)
    expect(again.mean).toBeGreaterThanOrEqual(0.9)
    learner.dispose()
  })
})

describe('the FCN', () => {
  test('segments fresh scenes as its card promises, the better the more skips', LONG, async () => {
    const learner = await learnerOf('scene-fcn', fcnHeads)
    const scores = await evaluateFcn(learner, sprites, key(FRESH_SEED), SOME)
    const [eight, four, two, one] = scores.map(({ meanIou }) => meanIou)
    expect(four).toBeGreaterThan(eight!)
    expect(two).toBeGreaterThan(four!)
    expect(one).toBeGreaterThan(two!)
    expect(one).toBeGreaterThan(0.8)
    learner.dispose()
  })

  test.runIf(isThorough)('and the card’s', LONG, async () => {
    const learner = await learnerOf('scene-fcn', fcnHeads)
    const { held } = await cardOf('scene-fcn')
    const { seed, scenes, scores } = held as { seed: number; scenes: number; scores: SegmentationScore[] }
    const again = await evaluateFcn(learner, sprites, key(seed), scenes)
    again.forEach(({ meanIou }, i) => expect(meanIou).toBeCloseTo(scores[i]!.meanIou, 3))
    expect(again.at(-1)!.meanIou).toBeGreaterThanOrEqual(0.85)
    learner.dispose()
  })
})

/**
 * `npm run pretrain:scenes captioner`: the captioner after NIC (section 8.4.3). The trunk begins with what the segmenter's has learned, as NIC
 * begins with a classifier; then it learns along, with the decoders of all vocabularies and both kinds of cell side by side.
 */
import { DECODERS, TOGETHER } from '../../src/engine/scenes/decoders'
import { captionerHeads } from '../../src/engine/scenes/captioner'
import type { DecoderName } from '../../src/engine/studyTasks/scenes'
import type { Drawn } from '../../src/engine/scenes/drawn'
import type { Sprites } from '../../src/math/scenes/scene'
import { tokenRows, type TokenRows } from '../../src/engine/scenes/decoder'
import { fcnHeads } from '../../src/engine/scenes/fcn'
import { initialTheta, tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { trunk } from '../../src/engine/scenes/trunk'
import { captionOf } from '../../src/math/scenes/generate'
import { languageOf, tokensOf } from '../../src/math/scenes/vocabulary'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner, type CaptionScore } from '../../src/engine/scenes/evaluateCaptioner'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes, readShipped } from './publishScenes'
import { trainAfter } from './captionerAfter'
import { trainScenes, warmCosine } from './trainScenes'

/** First the trunk and the decoders of both languages' words learn together, then the other decoders on what the trunk has come to see. */
const RECIPE = {
  seed: 1,
  together: { steps: 1300, batch: 10, rate: 0.002 },
  after: { scenes: 4000, steps: 1500, batch: 20, rate: 0.003 },
}
const HELD = { seed: 1, scenes: 500 }

const captionsOf = (drawn: Drawn, sprites: Sprites, decoders: readonly DecoderName[]): TokenRows[] =>
  decoders.map(({ vocabulary }) =>
    tokenRows(
      drawn.scenes.map(({ scene }) =>
        tokensOf(captionOf(scene, sprites, languageOf(vocabulary))!, vocabulary),
      ),
    ),
  )

/** Trunk and first decoders. */
async function trainTogether(train: Sprites, validation: Sprites): Promise<Float32Array> {
  const { seed, together } = RECIPE
  const { steps, batch, rate } = together
  const heads = captionerHeads(TOGETHER)
  const first = initialTheta(heads, seed)
  first.set((await readShipped('scene-fcn', fcnHeads)).subarray(0, trunk.size))
  const learner = await trainScenes<TokenRows[]>({
    name: `captioner-${steps}-${batch}-${rate}`,
    steps,
    learnerFrom: (state) => new SceneLearner(heads, { seed, state: state ?? { values: first } }),
    batchAt(step) {
      const drawn = drawScenes(train, { split: 'train', seed, index: step * batch }, batch)
      return { pixels: drawn.pixels, truth: captionsOf(drawn, train, TOGETHER) }
    },
    rateAt: warmCosine(rate, steps),
    judge: async (own) =>
      told(await evaluateCaptioner(own, TOGETHER, validation, { split: 'validation', seed, index: 0 }, 100)),
    judgeEvery: 300,
  })
  const { values } = await learner.read()
  learner.dispose()
  return values
}

const told = (scores: Record<string, CaptionScore>) =>
  Object.entries(scores)
    .map(([name, { exact, bleu }]) => `${name}: exact ${exact.toFixed(2)}, BLEU-4 ${bleu[3]!.toFixed(3)}`)
    .join('; ')

/** Trains it, or goes on, and ships it. */
export async function pretrain(): Promise<void> {
  const { seed } = RECIPE
  const heads = captionerHeads(DECODERS)
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  const together = await trainTogether(train, validation)
  const { values, compared } = await trainAfter(together, { train, validation, seed, ...RECIPE.after })
  const shipped = new SceneLearner(heads, { seed, state: { values: asShipped(values) } })
  const key = { split: 'test', seed: HELD.seed, index: 0 } as const
  const sprites = await nodeSprites('test')
  const greedy = await evaluateCaptioner(shipped, DECODERS, sprites, key, HELD.scenes)
  const beam = await evaluateCaptioner(shipped, DECODERS.slice(0, 2), sprites, key, HELD.scenes, 3)
  await publishScenes('scene-captioner', values, tensorsOf(heads), {
    name: 'Captioner for digit scenes, after NIC',
    trainedBy: 'npm run pretrain:scenes captioner',
    training: {
      ...RECIPE,
      compared,
      trunk: 'begins with that of scene-fcn as it was after 3,000 of its steps',
      optimizer: 'adam, warm-up and cosine',
    },
    held: { split: 'test', ...HELD, greedy, beam: { width: 3, ...beam } },
  })
}

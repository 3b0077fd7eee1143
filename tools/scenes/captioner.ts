/**
 * `npm run pretrain:scenes captioner`: the captioner after NIC (section 8.4.3). The trunk begins with what the segmenter's has learned, as NIC
 * begins with a classifier; then it learns along, with the decoders of all vocabularies and both kinds of cell side by side.
 */
import { DECODERS } from '../../src/engine/scenes/decoders'
import { captionerHeads } from '../../src/engine/scenes/captioner'
import { tokenRows, type TokenRows } from '../../src/engine/scenes/decoder'
import { fcnHeads } from '../../src/engine/scenes/fcn'
import { initialTheta, tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { trunk } from '../../src/engine/scenes/trunk'
import { captionOf } from '../../src/math/scenes/generate'
import { languageOf, tokensOf } from '../../src/math/scenes/vocabulary'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateCaptioner } from '../../src/engine/scenes/evaluateCaptioner'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes, readShipped } from './publishScenes'
import { trainScenes, warmCosine } from './trainScenes'

const RECIPE = { seed: 1, steps: 1800, batch: 12, rate: 0.002 }
const HELD = { seed: 1, scenes: 500 }

/** Trains it, or goes on, and ships it. */
export async function pretrain(): Promise<void> {
  const { seed, steps, batch, rate } = RECIPE
  const heads = captionerHeads(DECODERS)
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  const first = initialTheta(heads, seed)
  first.set((await readShipped('scene-fcn', fcnHeads)).subarray(0, trunk.size))
  const learner = await trainScenes<TokenRows[]>({
    name: `captioner-${steps}-${batch}-${rate}`,
    steps,
    learnerFrom: (state) => new SceneLearner(heads, { seed, state: state ?? { values: first } }),
    batchAt(step) {
      const { scenes, pixels } = drawScenes(train, { split: 'train', seed, index: step * batch }, batch)
      const truth = DECODERS.map(({ vocabulary }) =>
        tokenRows(
          scenes.map(({ scene }) => tokensOf(captionOf(scene, train, languageOf(vocabulary))!, vocabulary)),
        ),
      )
      return { pixels, truth }
    },
    rateAt: warmCosine(rate, steps),
    judge: async (own) =>
      Object.entries(
        await evaluateCaptioner(own, DECODERS, validation, { split: 'validation', seed, index: 0 }, 100),
      )
        .map(([name, { exact, bleu }]) => `${name}: exact ${exact.toFixed(2)}, BLEU-4 ${bleu[3]!.toFixed(3)}`)
        .join('; '),
    judgeEvery: 400,
  })
  const { values } = await learner.read()
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
      scenes: steps * batch,
      trunk: 'begins with that of scene-fcn',
      optimizer: 'adam, warm-up and cosine',
    },
    held: { split: 'test', ...HELD, greedy, beam: { width: 3, ...beam } },
  })
}

/** `npm run pretrain:scenes fcn`: the network that segments scenes (section 8.4.2). */
import { FCN_STRIDES, fcnHeads } from '../../src/engine/scenes/fcn'
import { tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateFcn } from '../../src/engine/scenes/evaluateFcn'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes } from './publishScenes'
import { trainScenes, warmCosine } from './trainScenes'

const RECIPE = { seed: 1, steps: 3000, batch: 8, rate: 0.002 }
const HELD = { seed: 1, scenes: 500 }

/** Trains it, or goes on, and ships it. */
export async function pretrain(): Promise<void> {
  const { seed, steps, batch, rate } = RECIPE
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  const learner = await trainScenes({
    name: `fcn-${steps}-${rate}`,
    steps,
    learnerFrom: (state) => new SceneLearner(fcnHeads, { seed, ...(state && { state }) }),
    batchAt(step) {
      const drawn = drawScenes(train, { split: 'train', seed, index: step * batch }, batch)
      const truth = new Uint8Array(drawn.pixels.length)
      drawn.scenes.forEach(({ rendered }, i) => truth.set(rendered.classes, i * rendered.classes.length))
      return { pixels: drawn.pixels, truth }
    },
    rateAt: warmCosine(rate, steps),
    judge: async (own) =>
      (await evaluateFcn(own, validation, { split: 'validation', seed, index: 0 }, 100))
        .map(({ meanIou }, i) => `stride ${FCN_STRIDES[i]}: mIoU ${meanIou.toFixed(3)}`)
        .join(', '),
    judgeEvery: 500,
  })
  const { values } = await learner.read()
  const shipped = new SceneLearner(fcnHeads, { seed, state: { values: asShipped(values) } })
  const scores = await evaluateFcn(
    shipped,
    await nodeSprites('test'),
    { split: 'test', seed: HELD.seed, index: 0 },
    HELD.scenes,
  )
  await publishScenes('scene-fcn', values, tensorsOf(fcnHeads), {
    name: 'FCN for digit scenes',
    trainedBy: 'npm run pretrain:scenes fcn',
    training: { ...RECIPE, scenes: steps * batch, optimizer: 'adam, warm-up and cosine' },
    held: { split: 'test', ...HELD, strides: FCN_STRIDES, scores },
  })
}

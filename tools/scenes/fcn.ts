/** `npm run pretrain:scenes fcn`: the network that segments scenes (section 8.4.2). */
import { FCN_STRIDES, fcnHeads, fcnHeadsWith } from '../../src/engine/scenes/fcn'
import { tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateFcn } from '../../src/engine/scenes/evaluateFcn'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes } from './publishScenes'
import { trainScenes, warmCosine } from './trainScenes'

/**
 * At first a digit's pixels weigh more, so that the digits are found soon; then less, so that their edges are right. `over` is how many steps the
 * rate takes to fall to nothing; the second phase ends before that.
 */
const RECIPE = {
  seed: 1,
  batch: 8,
  phases: [
    { steps: 3000, over: 3000, rate: 0.002, digitWeight: 3 },
    { steps: 500, over: 1200, rate: 0.001, digitWeight: 1.5 },
    { steps: 250, over: 250, rate: 0.0007, digitWeight: 1.5 },
  ],
}
const HELD = { seed: 1, scenes: 500 }

/** Trains it, or goes on, and ships it. */
export async function pretrain(): Promise<void> {
  const { seed, batch, phases } = RECIPE
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  let values: Float32Array | undefined
  let firstScene = 0
  for (const { steps, over, rate, digitWeight } of phases) {
    const start = values
    const from = firstScene
    const learner = await trainScenes({
      name: `fcn-${steps}-${over}-${rate}`,
      steps,
      learnerFrom: (state) =>
        new SceneLearner(fcnHeadsWith(digitWeight), {
          seed,
          ...(state ? { state } : start && { state: { values: start } }),
        }),
      batchAt(step) {
        const drawn = drawScenes(train, { split: 'train', seed, index: from + step * batch }, batch)
        const truth = new Uint8Array(drawn.pixels.length)
        drawn.scenes.forEach(({ rendered }, i) => truth.set(rendered.classes, i * rendered.classes.length))
        return { pixels: drawn.pixels, truth }
      },
      rateAt: warmCosine(rate, over),
      judge: async (own) =>
        (await evaluateFcn(own, validation, { split: 'validation', seed, index: 0 }, 100))
          .map(({ meanIou }, i) => `stride ${FCN_STRIDES[i]}: mIoU ${meanIou.toFixed(3)}`)
          .join(', '),
      judgeEvery: 500,
    })
    values = (await learner.read()).values
    firstScene += steps * batch
    learner.dispose()
  }
  const shipped = new SceneLearner(fcnHeads, { seed, state: { values: asShipped(values!) } })
  const scores = await evaluateFcn(
    shipped,
    await nodeSprites('test'),
    { split: 'test', seed: HELD.seed, index: 0 },
    HELD.scenes,
  )
  await publishScenes('scene-fcn', values!, tensorsOf(fcnHeads), {
    name: 'FCN for digit scenes',
    trainedBy: 'npm run pretrain:scenes fcn',
    training: { seed, batch, scenes: firstScene, optimizer: 'adam, warm-up and cosine', phases },
    held: { split: 'test', ...HELD, strides: FCN_STRIDES, scores },
  })
}

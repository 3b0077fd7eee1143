/** `npm run pretrain:scenes detector`: the detector after Faster R-CNN (section 8.4.1). */
import { detectorHeads } from '../../src/engine/scenes/detector'
import { detectorTruth, type DetectorTruth } from '../../src/engine/scenes/detectorTruth'
import { tensorsOf } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { evaluateDetector } from '../../src/engine/scenes/evaluateDetector'
import { nodeSprites } from './nodeSprites'
import { asShipped, publishScenes } from './publishScenes'
import { trainScenes, warmCosine } from './trainScenes'

const RECIPE = { seed: 1, steps: 1500, batch: 8, rate: 0.0015 }
const now = () => performance.now()
const HELD = { seed: 1, scenes: 500 }

/** Trains it, or goes on, and ships it. */
export async function pretrain(): Promise<void> {
  const { seed, steps, batch, rate } = RECIPE
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  const learner = await trainScenes<DetectorTruth>({
    name: `detector-${steps}-${batch}-${rate}`,
    steps,
    learnerFrom: (state) => new SceneLearner(detectorHeads, { seed, ...(state && { state }) }),
    batchAt(step) {
      const { scenes, pixels } = drawScenes(train, { split: 'train', seed, index: step * batch }, batch)
      return { pixels, truth: detectorTruth(scenes, seed, step) }
    },
    rateAt: warmCosine(rate, steps),
    judge: async (own) => {
      const { mean, ms } = await evaluateDetector(
        own,
        validation,
        { split: 'validation', seed, index: 0 },
        100,
        now,
      )
      return `mAP ${mean.toFixed(3)}, ${ms.toFixed(1)} ms a scene`
    },
    judgeEvery: 500,
  })
  const { values } = await learner.read()
  const shipped = new SceneLearner(detectorHeads, { seed, state: { values: asShipped(values) } })
  const score = await evaluateDetector(
    shipped,
    await nodeSprites('test'),
    { split: 'test', seed: HELD.seed, index: 0 },
    HELD.scenes,
    now,
  )
  await publishScenes('scene-detector', values, tensorsOf(detectorHeads), {
    name: 'Detector for digit scenes, after Faster R-CNN',
    trainedBy: 'npm run pretrain:scenes detector',
    training: { ...RECIPE, scenes: steps * batch, optimizer: 'adam, warm-up and cosine' },
    held: { split: 'test', ...HELD, iou: 0.5, ...score },
  })
}

/** `npm run pretrain:scenes eyes`: the captioner's eyes (section 8.4.3), which go on from the detector's trunk and features. Kept, not shipped by themselves. */
import { detectorHeads, sharedParameters } from '../../src/engine/scenes/detector'
import { drawScenes } from '../../src/engine/scenes/drawn'
import { centreShares, eyeHeads } from '../../src/engine/scenes/eyes'
import { headSize, initialHeads } from '../../src/engine/scenes/heads'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { trunk } from '../../src/engine/scenes/trunk'
import { describe, type SceneKey } from '../../src/math/scenes/generate'
import type { Sprites } from '../../src/math/scenes/scene'
import { nodeSprites } from './nodeSprites'
import { readShipped } from './publishScenes'
import { trainScenes, warmCosine } from './trainScenes'

/** Scenes of other numbers than the detector's. */
export const EYES_RECIPE = { seed: 1, steps: 6000, batch: 8, rate: 0.0015, firstScene: 100_000 }
const VALIDATION = { key: { split: 'validation', seed: 1, index: 0 } satisfies SceneKey, scenes: 100 }

/** Trunk and features of the detector; all else begins afresh. */
async function firstTheta(): Promise<Float32Array> {
  const detector = await readShipped('scene-detector', detectorHeads)
  const theta = new Float32Array(trunk.size + headSize(eyeHeads))
  theta.set(initialHeads(eyeHeads, EYES_RECIPE.seed), trunk.size)
  theta.set(detector.subarray(0, trunk.size + headSize({ parameters: sharedParameters })))
  return theta
}

const truthOf = (drawn: ReturnType<typeof drawScenes>, sprites: Sprites) =>
  centreShares(drawn.scenes.map(({ scene }) => describe(scene, sprites)))

/** θ of trunk and eyes: trained, gone on with, or as a former call left them. */
export async function trainedEyes(): Promise<Float32Array> {
  const { seed, steps, batch, rate, firstScene } = EYES_RECIPE
  const train = await nodeSprites('train')
  const validation = await nodeSprites('validation')
  const start = await firstTheta()
  const learner = await trainScenes<Float32Array>({
    name: `eyes-${steps}-${batch}-${rate}`,
    steps,
    learnerFrom: (state) => new SceneLearner(eyeHeads, { seed, state: state ?? { values: start } }),
    batchAt(step) {
      const drawn = drawScenes(train, { split: 'train', seed, index: firstScene + step * batch }, batch)
      return { pixels: drawn.pixels, truth: truthOf(drawn, train) }
    },
    rateAt: warmCosine(rate, steps),
    async judge(own) {
      const drawn = drawScenes(validation, VALIDATION.key, VALIDATION.scenes)
      const gradient = own.gradient(drawn.pixels, truthOf(drawn, validation))
      const loss = (await gradient.data()).at(-2)!
      gradient.dispose()
      return `loss on validation scenes ${loss.toFixed(4)}`
    },
    judgeEvery: 300,
  })
  const { values } = await learner.read()
  learner.dispose()
  return values
}

export async function pretrain(): Promise<void> {
  await trainedEyes()
}

/** Three ways to find the digits of a scene, one after the other on the same scenes and the same machine. */
import { detectorHeads } from '../../src/engine/scenes/detector'
import { evaluateDetector } from '../../src/engine/scenes/evaluateDetector'
import { evaluateWindow } from '../../src/engine/scenes/evaluateWindow'
import { SceneLearner } from '../../src/engine/scenes/learner'
import { Model } from '../../src/engine/model'
import { fetchShippedModel } from '../../src/engine/shippedModel'
import { serveFiles } from '../../tests/support/nodeFiles'
import { evaluateShippedRcnn } from './evaluateRcnn'
import { nodeSprites } from './nodeSprites'
import { readShipped } from './publishScenes'

export interface Way {
  /** mAP at IoU 0.5. */
  mean: number
  /** Median of a scene, milliseconds. */
  ms: number
}

/** The sliding window of the book's classifier, on `scenes` test scenes. */
export async function measureWindow(seed: number, scenes: number): Promise<Way> {
  serveFiles('public/')
  const { plan, values } = await fetchShippedModel('public/models/deep-convnet-augmented/')
  const model = new Model({ ...plan, optimizer: 'sgd' }, { values })
  const sprites = await nodeSprites('test')
  const { mean, ms } = await evaluateWindow(model, sprites, { split: 'test', seed, index: 0 }, scenes, () =>
    performance.now(),
  )
  model.dispose()
  return { mean, ms }
}

/** The shipped detector. */
export async function measureDetector(seed: number, scenes: number): Promise<Way> {
  const values = await readShipped('scene-detector', detectorHeads)
  const learner = new SceneLearner(detectorHeads, { seed: 1, state: { values } })
  const sprites = await nodeSprites('test')
  const { mean, ms } = await evaluateDetector(
    learner,
    sprites,
    { split: 'test', seed, index: 0 },
    scenes,
    () => performance.now(),
  )
  learner.dispose()
  return { mean, ms }
}

/** The shipped R-CNN. */
export async function measureRcnn(seed: number, scenes: number): Promise<Way> {
  const { mean, ms } = await evaluateShippedRcnn({ seed, scenes })
  return { mean, ms: Object.values(ms).reduce((sum, part) => sum + part, 0) }
}

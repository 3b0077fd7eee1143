/** How well a sliding window finds the digits of scenes, and how long it takes. */
import { meanAveragePrecision, type Judged } from '../../math/detection/averagePrecision'
import { median } from '../../math/median'
import type { SceneKey } from '../../math/scenes/generate'
import { SCENE_SIDE, type Sprites } from '../../math/scenes/scene'
import { truthsOf } from '../../math/scenes/truths'
import type { Model } from '../model'
import { drawScenes } from './drawn'
import type { DetectorScore } from './evaluateDetector'
import { slideOver } from './slidingWindow'

/** mAP at IoU 0.5 over `scenes` scenes from `key` on. */
export async function evaluateWindow(
  model: Model,
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
  now: () => number,
): Promise<DetectorScore> {
  const { scenes: drawn, pixels } = drawScenes(sprites, key, scenes)
  const pictures: Judged[] = []
  const times: number[] = []
  for (const [i, each] of drawn.entries()) {
    const start = now()
    const detections = await slideOver(model, pixels.subarray(i * SCENE_SIDE ** 2, (i + 1) * SCENE_SIDE ** 2))
    times.push(now() - start)
    pictures.push({ detections, truths: truthsOf(each.scene, each.rendered.boxes) })
  }
  return { ...meanAveragePrecision(pictures, 10), ms: median(times) }
}

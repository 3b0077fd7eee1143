/** How well a detector finds the digits of scenes that it was not trained on. */
import { DETECTOR_SETTINGS } from '../studyTasks/scenes'
import { detect } from './detect'
import type { DetectorTruth } from './detectorTruth'
import type { SceneLearner } from './learner'
import {
  meanAveragePrecision,
  type Judged,
  type MeanAveragePrecision,
} from '../../math/detection/averagePrecision'
import type { SceneKey } from '../../math/scenes/generate'
import { SCENE_SIDE, type Sprites } from '../../math/scenes/scene'
import { truthsOf } from '../../math/scenes/truths'
import { drawScenes } from './drawn'

/** mAP wants the unlikely answers too: they come last, and cost only where a better one was missed. */
const LEAST_SCORE = 0.02

export interface DetectorScore extends MeanAveragePrecision {
  /** Median over the scenes, milliseconds. */
  ms: number
}

/** mAP at IoU 0.5 over `scenes` scenes from `key` on. */
export async function evaluateDetector(
  learner: Pick<SceneLearner<DetectorTruth>, 'forward'>,
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
  now: () => number,
): Promise<DetectorScore> {
  const pictures: Judged[] = []
  const times: number[] = []
  const { scenes: drawn, pixels } = drawScenes(sprites, key, scenes)
  for (const [i, each] of drawn.entries()) {
    const own = pixels.subarray(i * SCENE_SIDE ** 2, (i + 1) * SCENE_SIDE ** 2)
    const settings = { ...DETECTOR_SETTINGS, score: LEAST_SCORE }
    const { detections, ms } = await detect(learner, own, settings, now)
    pictures.push({ detections, truths: truthsOf(each.scene, each.rendered.boxes) })
    times.push(Object.values(ms).reduce((sum, part) => sum + part, 0))
  }
  times.sort((a, b) => a - b)
  return { ...meanAveragePrecision(pictures, 10), ms: times[Math.floor(times.length / 2)]! }
}

/** How well an R-CNN finds the digits of scenes that it was not trained on, and where its time goes. */
import { iou } from '../../../math/detection/boxes'
import {
  meanAveragePrecision,
  type Judged,
  type MeanAveragePrecision,
} from '../../../math/detection/averagePrecision'
import { answersOf, ANSWER_SETTINGS } from '../../../math/rcnn/answers'
import { median } from '../../../math/median'
import type { SceneKey } from '../../../math/scenes/generate'
import { SCENE_SIDE, type Sprites } from '../../../math/scenes/scene'
import { selectiveSearch } from '../../../math/selectiveSearch/proposals'
import { SCENE_SEARCH } from '../../../math/selectiveSearch/sceneSearch'
import { RCNN_STEPS, type RcnnTimes } from '../../studyTasks/rcnn'
import { drawn, pictureOf } from './examples'
import type { Rcnn } from './rcnn'

/** mAP wants the unlikely answers too. */
export const LEAST_SCORE = -2

export interface RcnnScore extends MeanAveragePrecision {
  /** The same without box regression. */
  uncorrected: number
  scenes: number
  /** Proposals of a scene, mean, and the portion of digits that one of them meets by half or more. */
  proposals: number
  recall: number
  /** Medians over the scenes. */
  ms: RcnnTimes
}

/** mAP at IoU 0.5 over `scenes` scenes from `key` on. */
export async function evaluateRcnn(
  rcnn: Pick<Rcnn, 'look'>,
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
  now: () => number,
): Promise<RcnnScore> {
  const pictures: Judged[] = []
  const uncorrected: Judged[] = []
  const times: RcnnTimes[] = []
  let [proposed, met, objects] = [0, 0, 0]
  for (let i = 0; i < scenes; i++) {
    const { pixels, truths } = drawn(sprites, { ...key, index: key.index + i })
    const start = now()
    const boxes = selectiveSearch(pictureOf(pixels), SCENE_SEARCH).proposals.map(({ box }) => box)
    const found = now()
    const looked = { boxes, ...(await rcnn.look(pixels, boxes, now)) }
    const before = now()
    const settings = { ...ANSWER_SETTINGS, score: LEAST_SCORE }
    pictures.push({ detections: answersOf(looked, settings, SCENE_SIDE), truths })
    times.push({ search: found - start, ...looked.ms, suppression: now() - before })
    uncorrected.push({
      detections: answersOf(looked, { ...settings, isCorrected: false }, SCENE_SIDE),
      truths,
    })
    proposed += boxes.length
    objects += truths.length
    met += truths.filter((truth) => boxes.some((box) => iou(box, truth.box) >= 0.5)).length
  }
  return {
    ...meanAveragePrecision(pictures, 10),
    uncorrected: meanAveragePrecision(uncorrected, 10).mean,
    scenes,
    proposals: proposed / scenes,
    recall: met / objects,
    ms: Object.fromEntries(
      RCNN_STEPS.map((step) => [step, median(times.map((each) => each[step]))]),
    ) as RcnnTimes,
  }
}

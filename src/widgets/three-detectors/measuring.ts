/** Asks the engine for all three ways, one after the other, so that none takes time from another. */
import { DETECTOR_SETTINGS, type ScenesPart, type ScenesTask } from '../../engine/studyTasks/scenes'
import type { RcnnPart, RcnnTask } from '../../engine/studyTasks/rcnn'
import { median } from '../../math/median'
import { answersOf, ANSWER_SETTINGS } from '../../math/rcnn/answers'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { WINDOWS } from '../../math/scenes/windows'
import { SCENE_SEARCH } from '../../math/selectiveSearch/sceneSearch'
import type { Findings, Found } from './model'

export interface Engine {
  scenes(task: ScenesTask): Promise<ScenesPart>
  rcnn(task: RcnnTask): Promise<RcnnPart>
  now(): number
}

/** Times are unsteady; the middle of so many counts, after one that loads what is needed. */
const REPEATS = 3
const ALL = 10_000

async function repeated(find: () => Promise<Found>): Promise<Found> {
  await find()
  const found: Found[] = []
  while (found.length < REPEATS) found.push(await find())
  return { ...found[0]!, ms: median(found.map(({ ms }) => ms)) }
}

/** What each way finds in a scene, [9216] in 0–255. Rejects with the engine's words. */
export async function findAll({ scenes, rcnn, now }: Engine, pixels: Uint8Array): Promise<Findings> {
  const window = await repeated(async () => {
    const part = await scenes({ kind: 'slide', pixels })
    if (part.kind !== 'slid') throw new Error(part.kind)
    return { detections: part.detections, places: [], looked: WINDOWS.length, ms: part.ms }
  })
  const proposed = await repeated(async () => {
    const part = await rcnn({ kind: 'look', pixels, search: SCENE_SEARCH, most: ALL, own: false })
    if (part.kind !== 'looked') throw new Error(part.kind)
    const { boxes, looked, searchMs } = part
    const since = now()
    const detections = answersOf(
      { boxes, scores: looked.scores, deltas: looked.deltas },
      ANSWER_SETTINGS,
      SCENE_SIDE,
    )
    const parts = Object.values(looked.ms).reduce((sum, ms) => sum + ms, 0)
    return { detections, places: boxes, looked: boxes.length, ms: searchMs + parts + now() - since }
  })
  const detector = await repeated(async () => {
    const part = await scenes({ kind: 'detect', pixels, settings: DETECTOR_SETTINGS, own: false })
    if (part.kind !== 'detected') throw new Error(part.kind)
    const { detections, proposals, ms } = part.detected
    const places = proposals.map(({ box }) => box)
    return {
      detections,
      places,
      looked: places.length,
      ms: Object.values(ms).reduce((sum, one) => sum + one, 0),
    }
  })
  return { window, rcnn: proposed, detector }
}

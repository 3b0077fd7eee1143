import type { MeanAveragePrecision } from '../../src/math/detection/averagePrecision'
import type { Box } from '../../src/math/detection/boxes'
import { DETECTOR_SETTINGS } from '../../src/engine/studyTasks/scenes'
import { WINDOWS } from '../../src/engine/scenes/slidingWindow'
import { measureDetector, measureRcnn, measureWindow } from './compareDetectors'
import type { Recorder } from './recorder'

const tenths = (value: number) => Math.round(10 * value) / 10
const thousandths = (value: number) => Math.round(1000 * value) / 1000
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: tenths(x),
  y: tenths(y),
  width: tenths(width),
  height: tenths(height),
})

/** Scenes that all three ways are measured on, of a seed that no card knows. */
const COMPARED = 60
const FRESH_SEED = 5

/** What the lab of detection shows first. */
export async function recordDetection({ ask, scenes, card, write }: Recorder): Promise<void> {
  const detect = async (pixels: Uint8Array) =>
    (await ask({ kind: 'detect', pixels, settings: DETECTOR_SETTINGS, own: false }, 'detected')).detected
  await detect(scenes[0]!) // what is slow once only
  const answers = []
  for (const pixels of scenes) {
    const { objectness, candidates, proposals, probabilities, corrected, ms } = await detect(pixels)
    const scored = candidates.map(({ box, score }) => ({ box: rounded(box), score: thousandths(score) }))
    answers.push({
      objectness: Array.from(objectness, tenths),
      candidates: scored,
      proposals: proposals.map(({ box, score }) => ({ box: rounded(box), score: thousandths(score) })),
      probabilities: Array.from(probabilities, thousandths),
      corrected: corrected.map(rounded),
      ms,
    })
  }
  const { held } = await card('scene-detector')
  const {
    scenes: count,
    seed,
    mean,
    ofClass,
    ms,
  } = held as unknown as MeanAveragePrecision & {
    scenes: number
    seed: number
    ms: number
  }
  const told = { scenes: count, seed, mean, ofClass, ms }
  const ways = {
    window: await measureWindow(FRESH_SEED, COMPARED),
    rcnn: await measureRcnn(FRESH_SEED, COMPARED),
    detector: await measureDetector(FRESH_SEED, COMPARED),
  }
  const compared = { scenes: COMPARED, windows: WINDOWS.length, ways }
  await write('detection', { held: told, compared, answers }, { held: told, compared })
}

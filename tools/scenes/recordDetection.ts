import type { MeanAveragePrecision } from '../../src/math/detection/averagePrecision'
import type { Box } from '../../src/math/detection/boxes'
import { DETECTOR_SETTINGS } from '../../src/engine/studyTasks/scenes'
import { WINDOWS } from '../../src/math/scenes/windows'
import type { Findings, Found } from '../../src/widgets/three-detectors/model'
import { findAll } from '../../src/widgets/three-detectors/measuring'
import { measureDetector, measureRcnn, measureWindow, type Way } from './compareDetectors'
import type { Recorder } from './recorder'

const tenths = (value: number) => Math.round(10 * value) / 10
const thousandths = (value: number) => Math.round(1000 * value) / 1000
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: tenths(x),
  y: tenths(y),
  width: tenths(width),
  height: tenths(height),
})

/** The same with numbers as they are printed. */
const shortened = (findings: Findings): Findings => {
  const of = ({ detections, places, looked, ms }: Found): Found => ({
    detections: detections.map(({ box, label, score }) => ({
      box: rounded(box),
      label,
      score: thousandths(score),
    })),
    places: places.map(rounded),
    looked,
    ms: tenths(ms),
  })
  return { window: of(findings.window), rcnn: of(findings.rcnn), detector: of(findings.detector) }
}

/** Scenes that all three ways are measured on, of a seed that no card knows. */
const COMPARED = 60
const FRESH_SEED = 5

/** Other programs take time from all ways alike, but not at the same moment: of so many rounds each way's fastest counts. */
const ROUNDS = 3

async function measureWays(): Promise<Record<'window' | 'rcnn' | 'detector', Way>> {
  const rounds = []
  while (rounds.length < ROUNDS)
    rounds.push({
      window: await measureWindow(FRESH_SEED, COMPARED),
      rcnn: await measureRcnn(FRESH_SEED, COMPARED),
      detector: await measureDetector(FRESH_SEED, COMPARED),
    })
  return rounds.reduce((best, round) => ({
    window: faster(best.window, round.window),
    rcnn: faster(best.rcnn, round.rcnn),
    detector: faster(best.detector, round.detector),
  }))
}

const faster = (a: Way, b: Way): Way => (a.ms <= b.ms ? a : b)

/** What the lab of detection shows first, and that of the three ways. */
export async function recordDetection({
  ask,
  askScenes,
  askRcnn,
  scenes,
  card,
  write,
}: Recorder): Promise<void> {
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
  const ways = await measureWays()
  const compared = { scenes: COMPARED, windows: WINDOWS.length, ways }
  const findings = []
  for (const pixels of scenes) {
    const engine = { scenes: askScenes, rcnn: askRcnn, now: () => performance.now() }
    findings.push(shortened(await findAll(engine, pixels)))
  }
  await write('three-detectors', { findings, compared: { scenes: COMPARED, ways } })
  await write('detection', { held: told, compared, answers }, { held: told, compared })
}

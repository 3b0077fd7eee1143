/** Finds the digits of a scene with a detector, step by step, and keeps what each step came to. */
import { clone, softmax, tidy, type Tensor4D } from '@tensorflow/tfjs-core'
import type { Detection } from '../../math/detection/averagePrecision'
import { boxWith, clipped, type Deltas } from '../../math/detection/boxCoding'
import type { Box } from '../../math/detection/boxes'
import { nonMaximumSuppression, suppressionByClass } from '../../math/detection/nonMaximumSuppression'
import { PIXEL_CLASSES, SCENE_SIDE } from '../../math/scenes/scene'
import { alignRegions, judgeAnchors, judgeRegions, sharedFeatures } from './detector'
import { ANCHORS, regionMatrices } from './detectorGeometry'
import type { DetectorTruth } from './detectorTruth'
import type { SceneLearner } from './learner'
import type { Detected, DetectorSettings } from '../studyTasks/scenes'

const deltasAt = (values: Float32Array, i: number): Deltas => [
  values[4 * i]!,
  values[4 * i + 1]!,
  values[4 * i + 2]!,
  values[4 * i + 3]!,
]

/** Detects the digits of one scene, [9216] in 0–255. */
export async function detect(
  learner: Pick<SceneLearner<DetectorTruth>, 'forward'>,
  pixels: Uint8Array,
  settings: DetectorSettings,
  now: () => number,
): Promise<Detected> {
  const start = now()
  const { features, parameters } = tidy(() => {
    const { maps, parameters: given } = learner.forward(pixels)
    // Copies of the handles: a training beside may replace the learner's own before the end.
    return { features: sharedFeatures(maps, given), parameters: given.map((one) => clone(one)) }
  })
  await features.data()
  const afterTrunk = now()
  const proposed = tidy(() => judgeAnchors(features, parameters))
  const objectness = (await proposed.logits.data<'float32'>()).slice()
  const deltas = await proposed.deltas.data<'float32'>()
  const afterProposals = now()
  const candidates = bestAnchors(objectness, settings.anchors).map((i) => ({
    score: 1 / (1 + Math.exp(-objectness[i]!)),
    box: clipped(boxWith(ANCHORS[i]!, deltasAt(deltas, i)), SCENE_SIDE),
  }))
  const proposals = nonMaximumSuppression(candidates, settings.proposalOverlap, settings.proposals)
  const afterSuppression = now()
  const judged = await judge(
    features,
    parameters,
    proposals.map(({ box }) => box),
  )
  const afterHead = now()
  const corrected = proposals.map(({ box }, i) =>
    clipped(boxWith(box, deltasAt(judged.deltas, i)), SCENE_SIDE),
  )
  const detections = suppressionByClass(
    answersOf(judged.probabilities, corrected, settings.score),
    settings.overlap,
  )
  const end = now()
  for (const tensor of [features, ...parameters, proposed.logits, proposed.deltas]) tensor.dispose()
  return {
    objectness,
    candidates,
    proposals,
    probabilities: judged.probabilities,
    corrected,
    detections,
    ms: {
      trunk: afterTrunk - start,
      proposals: afterProposals - afterTrunk,
      suppression: afterSuppression - afterProposals,
      head: afterHead - afterSuppression,
      answers: end - afterHead,
    },
  }
}

async function judge(features: Tensor4D, parameters: Parameters<typeof judgeRegions>[1], boxes: Box[]) {
  const judged = tidy(() => {
    const { logits, deltas } = judgeRegions(alignRegions(features, regionMatrices(boxes)), parameters)
    return { probabilities: softmax(logits), deltas }
  })
  const probabilities = (await judged.probabilities.data<'float32'>()).slice()
  const deltas = (await judged.deltas.data<'float32'>()).slice()
  judged.probabilities.dispose()
  judged.deltas.dispose()
  return { probabilities, deltas }
}

/** Numbers of the anchors with the greatest logits, best first. */
function bestAnchors(logits: Float32Array, count: number): number[] {
  const least = logits.toSorted().at(-count) ?? -Infinity // sorted as numbers, in a tenth of the time
  return [...logits.keys()]
    .filter((i) => logits[i]! >= least)
    .sort((a, b) => logits[b]! - logits[a]!)
    .slice(0, count)
}

/** Each digit that a region is likely enough to hold. */
function answersOf(probabilities: Float32Array, boxes: readonly Box[], least: number): Detection[] {
  return boxes.flatMap((box, i) =>
    Array.from({ length: PIXEL_CLASSES - 1 }, (_, label) => ({
      box,
      label,
      score: probabilities[i * PIXEL_CLASSES + label + 1]!,
    })).filter(({ score }) => score >= least),
  )
}

/** What a reader sets in the lab of detection, and the arithmetic behind what it shows. */
import { precisionRecall, type Detection, type Truth } from '../../math/detection/averagePrecision'
import { iou, type Box } from '../../math/detection/boxes'
import { suppressionByClass, type Scored } from '../../math/detection/nonMaximumSuppression'

export const STEPS = ['anchors', 'candidates', 'proposals', 'regions', 'answers'] as const
export type Step = (typeof STEPS)[number]
/** What references in the text call the steps. */
export const STEP_IDS: readonly string[] = STEPS.map((step) => `detector-${step}`)

const CLASSES = 11
export const CELLS = 24
export const ANCHORS_PER_CELL = 4

/** What a detector came to in each of its steps. */
export interface Answer {
  /** [2304], four anchors at each of 24 × 24 cells. */
  objectness: ArrayLike<number>
  candidates: Scored[]
  proposals: Scored[]
  /** [proposals, 11] */
  probabilities: ArrayLike<number>
  corrected: Box[]
  ms: { trunk: number; proposals: number; suppression: number; head: number; answers: number }
}

/** Probabilities of one proposal: background, then the digits. */
export const probabilitiesOf = (
  { probabilities }: Pick<Answer, 'probabilities'>,
  proposal: number,
): number[] => Array.from({ length: CLASSES }, (_, label) => probabilities[proposal * CLASSES + label]!)

/** What remains of all probable answers: each class by itself. Best first. */
export function answersOf(
  { corrected, probabilities }: Pick<Answer, 'corrected' | 'probabilities'>,
  { score, overlap }: { score: number; overlap: number },
): Detection[] {
  const probable = corrected.flatMap((box, i) =>
    probabilitiesOf({ probabilities }, i)
      .slice(1)
      .map((value, label) => ({ box, label, score: value }))
      .filter((answer) => answer.score >= score),
  )
  return suppressionByClass(probable, overlap)
}

/** The greatest chance among a cell's anchors that it holds a digit, 0–1, [24 · 24]. */
export function objectnessByCell(logits: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: CELLS * CELLS }, (_, cell) => {
    let most = -Infinity
    for (let k = 0; k < ANCHORS_PER_CELL; k++) most = Math.max(most, logits[cell * ANCHORS_PER_CELL + k]!)
    return 1 / (1 + Math.exp(-most))
  })
}

export interface Verdict {
  /** Of each answer whether it is right, at an IoU of 0.5. */
  isRight: boolean[]
  /** True objects that nothing found. */
  missed: Truth[]
}

/** Which answers are right, as mAP counts: the best first takes an object, a second on it is wrong. */
export function verdictOf(answers: readonly Detection[], truths: readonly Truth[]): Verdict {
  const isRight = answers.map(() => false)
  const labels = new Set(truths.map(({ label }) => label))
  for (const label of labels) {
    const own = answers
      .flatMap((answer, i) => (answer.label === label ? [i] : []))
      .sort((a, b) => answers[b]!.score - answers[a]!.score)
    const { points } = precisionRecall([{ detections: answers, truths }], label)
    own.forEach((i, rank) => (isRight[i] = points[rank]!.isRight))
  }
  const missed = truths.filter(
    ({ label, box }) =>
      !answers.some((answer, i) => isRight[i] && answer.label === label && iou(answer.box, box) >= 0.5),
  )
  return { isRight, missed }
}

/** Multiplications and additions of one scene, in pairs: trunk, shared features, proposals, and each region. */
export const MACS = (() => {
  const conv = (side: number, kernel: number, from: number, to: number) =>
    side * side * kernel * kernel * from * to
  const trunk =
    conv(96, 3, 1, 16) +
    conv(48, 3, 16, 24) +
    conv(48, 3, 24, 24) +
    conv(24, 3, 24, 48) +
    conv(24, 3, 48, 48) +
    conv(12, 3, 48, 64) +
    conv(12, 3, 64, 64)
  const features = conv(24, 1, 48, 64) + conv(12, 1, 64, 64)
  const proposals = conv(24, 3, 64, 64) + conv(24, 1, 64, 5 * ANCHORS_PER_CELL)
  const region = 6 * 6 * 64 * 128 + 128 * 15
  return { trunk: trunk + features, proposals, region }
})()

/** What a reader sets in the lab of detection, and the arithmetic behind what it shows. */
import type { Detection } from '../../math/detection/averagePrecision'
import type { Box } from '../../math/detection/boxes'
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

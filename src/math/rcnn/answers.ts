/** From scored boxes to the list that R-CNN answers: threshold, box regression, suppression for each class. */
import type { Detection } from '../detection/averagePrecision'
import { boxWith, clipped } from '../detection/boxCoding'
import type { Box } from '../detection/boxes'
import { suppressionByClass } from '../detection/nonMaximumSuppression'
import { CLASSES, DELTAS } from './classifiers'

export interface Looked {
  boxes: readonly Box[]
  /** [boxes, 10] */
  scores: Float32Array
  /** [boxes, 10 · 4] */
  deltas: Float32Array
}

export interface AnswerSettings {
  /** Least score of an answer; an SVM's border is at 0. */
  score: number
  /** Greatest IoU of two answers of a class. */
  overlap: number
  /** Whether boxes are corrected. */
  isCorrected: boolean
}

export const ANSWER_SETTINGS: AnswerSettings = { score: 0, overlap: 0.3, isCorrected: true }

export interface Candidate extends Detection {
  /** Number of the proposal. */
  proposal: number
  /** The box as it was proposed. */
  proposed: Box
}

/** All pairs of box and class that score enough, by proposal. */
export function candidatesOf(
  { boxes, scores, deltas }: Looked,
  { score: least, isCorrected }: Pick<AnswerSettings, 'score' | 'isCorrected'>,
  side: number,
): Candidate[] {
  return boxes.flatMap((proposed, proposal) =>
    Array.from({ length: CLASSES }, (_, label) => label).flatMap((label) => {
      const at = proposal * CLASSES + label
      const score = scores[at]!
      if (score < least) return []
      const box = isCorrected
        ? corrected(proposed, deltas.subarray(at * DELTAS, (at + 1) * DELTAS), side)
        : proposed
      return [{ proposal, proposed, label, score, box }]
    }),
  )
}

const corrected = (box: Box, [dx, dy, dw, dh]: Float32Array, side: number): Box =>
  clipped(boxWith(box, [dx!, dy!, dw!, dh!]), side)

/** What is answered of a scene of `side` × `side`, best first. */
export const answersOf = (looked: Looked, settings: AnswerSettings, side: number): Candidate[] =>
  suppressionByClass(candidatesOf(looked, settings, side), settings.overlap)

/** Which of a detector's answers about one picture are right. */
import { precisionRecall, type Detection, type Truth } from './averagePrecision'
import { iou } from './boxes'

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

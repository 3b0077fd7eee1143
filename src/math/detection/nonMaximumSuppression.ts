/** Greedy non-maximum suppression: keep the best box, remove what overlaps it too much, repeat (Girshick et al., 2014). */
import { iou, type Box } from './boxes'

export interface Scored {
  box: Box
  score: number
}

export interface Round<Candidate extends Scored> {
  kept: Candidate
  /** What this round removed, and by which IoU with the kept box. */
  removed: { candidate: Candidate; iou: number }[]
}

/** The rounds, best score first. A box goes when its IoU with the kept one is greater than `threshold`. */
export function suppressionRounds<Candidate extends Scored>(
  candidates: readonly Candidate[],
  threshold: number,
): Round<Candidate>[] {
  let waiting = candidates.toSorted((a, b) => b.score - a.score)
  const rounds: Round<Candidate>[] = []
  for (let kept = waiting.shift(); kept !== undefined; kept = waiting.shift()) {
    const best = kept
    const measured = waiting.map((candidate) => ({ candidate, iou: iou(best.box, candidate.box) }))
    const removed = measured.filter((each) => each.iou > threshold)
    waiting = measured.filter((each) => each.iou <= threshold).map(({ candidate }) => candidate)
    rounds.push({ kept: best, removed })
  }
  return rounds
}

/** What is left of the candidates, best score first; at most `most` of them. */
export function nonMaximumSuppression<Candidate extends Scored>(
  candidates: readonly Candidate[],
  threshold: number,
  most = Infinity,
): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (kept.length >= most) break
    if (kept.every(({ box }) => iou(box, candidate.box) <= threshold)) kept.push(candidate)
  }
  return kept
}

/** The same for each class by itself: boxes of one class never remove those of another. Best score first. */
export function suppressionByClass<Candidate extends Scored & { label: number }>(
  candidates: readonly Candidate[],
  threshold: number,
): Candidate[] {
  return [...new Set(candidates.map(({ label }) => label))]
    .flatMap((label) =>
      nonMaximumSuppression(
        candidates.filter((candidate) => candidate.label === label),
        threshold,
      ),
    )
    .sort((a, b) => b.score - a.score)
}

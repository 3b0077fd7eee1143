/** What is left of a detector's answers at a score and an overlap, and which box removed which. */
import type { Detection } from '../../math/detection/averagePrecision'
import { suppressionRounds } from '../../math/detection/nonMaximumSuppression'

/** Answers below this score are not even listed. */
export const LEAST_SCORE = 0.1

/** What a detector said of a photograph, boxes in pictures of 1 × 1. */
export interface Answer {
  candidates: Detection[]
  ms: number
}

/** A box that is strong enough, by its rank among all of them: 0 has the best score. */
export interface Ranked extends Detection {
  rank: number
  /** The box that removed it; null where it was kept. */
  removedBy: { rank: number; iou: number } | null
  /** The ranks of those that it removed. */
  removed: number[]
}

/** All boxes of a score of `score` or more, best first, with what suppression class by class at `overlap` does to each. */
export function ranked(candidates: readonly Detection[], score: number, overlap: number): Ranked[] {
  const strong: Ranked[] = candidates
    .filter((each) => each.score >= score)
    .toSorted((a, b) => b.score - a.score)
    .map((each, rank) => ({ ...each, rank, removedBy: null, removed: [] }))
  for (const label of new Set(strong.map((each) => each.label))) {
    const own = strong.filter((each) => each.label === label)
    for (const { kept, removed } of suppressionRounds(own, overlap))
      for (const { candidate, iou } of removed) {
        candidate.removedBy = { rank: kept.rank, iou }
        kept.removed.push(candidate.rank)
      }
  }
  return strong
}

export const VIEWS = ['kept', 'all'] as const
export type ViewName = (typeof VIEWS)[number]

/** The boxes that a view shows. */
export const shownIn = (view: ViewName, boxes: readonly Ranked[]): Ranked[] =>
  boxes.filter(({ removedBy }) => view === 'all' || removedBy === null)

/** The rank of the box that is shown before or after another, round and round; the first or the last where there is none yet. */
export function neighbour(shown: readonly Ranked[], rank: number | null, step: 1 | -1): number | null {
  if (shown.length === 0) return null
  const at = shown.findIndex((each) => each.rank === rank)
  if (at < 0) return shown[step === 1 ? 0 : shown.length - 1]!.rank
  return shown[(at + step + shown.length) % shown.length]!.rank
}

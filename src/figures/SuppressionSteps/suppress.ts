/** Greedy non-maximum suppression of one class: keep the best box, remove what overlaps it too much, repeat. */
import { overlap, type Box } from '../DigitScene'

export interface Candidate {
  name: string
  score: number
  box: Box
}

export interface Round {
  kept: Candidate
  /** What this round removed, and by which IoU with the kept box. */
  removed: { candidate: Candidate; iou: number }[]
}

/** The rounds, best score first. A box goes when its IoU with the kept one is greater than `threshold`. */
export function suppress(candidates: readonly Candidate[], threshold: number): Round[] {
  let waiting = [...candidates].sort((a, b) => b.score - a.score)
  const rounds: Round[] = []
  for (let kept = waiting.shift(); kept !== undefined; kept = waiting.shift()) {
    const best = kept
    const measured = waiting.map((candidate) => ({ candidate, iou: overlap(best.box, candidate.box).iou }))
    const removed = measured.filter(({ iou }) => iou > threshold)
    waiting = measured.filter(({ iou }) => iou <= threshold).map(({ candidate }) => candidate)
    rounds.push({ kept: best, removed })
  }
  return rounds
}

/** Six boxes that a detector of 7s might offer for the scene; the scores are made up for the example. */
export const candidates: Candidate[] = [
  { name: 'a', score: 0.96, box: { x: 53, y: 9, width: 20, height: 22 } },
  { name: 'b', score: 0.91, box: { x: 97, y: 31, width: 18, height: 22 } },
  { name: 'c', score: 0.81, box: { x: 57, y: 12, width: 19, height: 21 } },
  { name: 'd', score: 0.74, box: { x: 50, y: 6, width: 25, height: 27 } },
  { name: 'e', score: 0.58, box: { x: 101, y: 35, width: 16, height: 20 } },
  { name: 'f', score: 0.34, box: { x: 57, y: 49, width: 19, height: 22 } },
]

/** Six boxes that a detector of 7s might offer for the scene; the scores are made up for the example. */
import type { Scored } from '../../math/detection/nonMaximumSuppression'

export interface Candidate extends Scored {
  name: string
}

export const candidates: Candidate[] = [
  { name: 'a', score: 0.96, box: { x: 53, y: 9, width: 20, height: 22 } },
  { name: 'b', score: 0.91, box: { x: 97, y: 31, width: 18, height: 22 } },
  { name: 'c', score: 0.81, box: { x: 57, y: 12, width: 19, height: 21 } },
  { name: 'd', score: 0.74, box: { x: 50, y: 6, width: 25, height: 27 } },
  { name: 'e', score: 0.58, box: { x: 101, y: 35, width: 16, height: 20 } },
  { name: 'f', score: 0.34, box: { x: 57, y: 49, width: 19, height: 22 } },
]

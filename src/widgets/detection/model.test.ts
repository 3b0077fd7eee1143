import { describe, expect, test } from 'vitest'
import { answersOf, objectnessByCell } from './model'

const box = (x: number) => ({ x, y: 0, width: 10, height: 10 })
const row = (label: number, score: number) =>
  Array.from({ length: 11 }, (_, i) => (i === label + 1 ? score : 0))

describe('answers', () => {
  const answer = {
    corrected: [box(0), box(1), box(1), box(50)],
    probabilities: [...row(3, 0.9), ...row(3, 0.8), ...row(5, 0.7), ...row(3, 0.2)],
  }

  test('are suppressed by class, and left out below the least score', () => {
    const kept = answersOf(answer, { score: 0.5, overlap: 0.4 })
    expect(kept.map(({ label, score }) => [label, score])).toEqual([
      [3, 0.9],
      [5, 0.7],
    ])
    expect(answersOf(answer, { score: 0.1, overlap: 0.95 })).toHaveLength(4)
  })
})

test('a cell is as likely as the best of its anchors', () => {
  const logits = new Float32Array(24 * 24 * 4).fill(-10)
  logits[4 * 5 + 2] = 0
  const cells = objectnessByCell(logits)
  expect(cells[5]).toBe(0.5)
  expect(cells[6]).toBeCloseTo(0, 3)
})

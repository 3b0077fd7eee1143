import { describe, expect, test } from 'vitest'
import { suppressionByClass } from '../../math/detection/nonMaximumSuppression'
import { stream } from '../../math/rng'
import { neighbour, ranked, shownIn } from './model'

const box = (x: number, width = 0.4) => ({ x, y: 0.1, width, height: 0.5 })
const candidates = [
  { box: box(0.1), label: 17, score: 0.6 },
  { box: box(0.12), label: 17, score: 0.9 },
  { box: box(0.12), label: 18, score: 0.5 },
  { box: box(0.5), label: 17, score: 0.4 },
]

describe('boxes before and after suppression', () => {
  test('the better box of a class removes the other, and both know it', () => {
    const boxes = ranked(candidates, 0.3, 0.5)
    expect(boxes.map(({ score }) => score)).toEqual([0.9, 0.6, 0.5, 0.4])
    expect(boxes[0]!.removed).toEqual([1])
    expect(boxes[1]!.removedBy).toEqual({ rank: 0, iou: expect.closeTo(0.38 / 0.42, 10) as number })
    expect(shownIn('kept', boxes).map(({ rank }) => rank)).toEqual([0, 2, 3])
    expect(shownIn('all', boxes)).toHaveLength(4)
  })

  test('what is kept is what the book’s suppression by class keeps', () => {
    const rng = stream(1, 'scene', 0)
    const many = Array.from({ length: 120 }, () => ({
      box: {
        x: rng.uniform() / 2,
        y: rng.uniform() / 2,
        width: 0.2 + rng.uniform() / 3,
        height: 0.2 + rng.uniform() / 3,
      },
      label: 1 + Math.floor(3 * rng.uniform()),
      score: rng.uniform(),
    }))
    for (const overlap of [0.3, 0.5, 0.7]) {
      const kept = shownIn('kept', ranked(many, 0.2, overlap))
      const expected = suppressionByClass(
        many.filter(({ score }) => score >= 0.2),
        overlap,
      )
      expect(kept.map(({ score }) => score)).toEqual(expected.map(({ score }) => score))
    }
  })

  test('the next box after the last is the first', () => {
    const shown = shownIn('kept', ranked(candidates, 0.3, 0.5))
    expect(neighbour(shown, null, 1)).toBe(0)
    expect(neighbour(shown, null, -1)).toBe(3)
    expect(neighbour(shown, 3, 1)).toBe(0)
    expect(neighbour(shown, 0, -1)).toBe(3)
    expect(neighbour([], 0, 1)).toBeNull()
  })
})

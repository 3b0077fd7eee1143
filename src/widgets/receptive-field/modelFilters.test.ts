import { describe, expect, test } from 'vitest'
import { compareOn, FILTERS, RESULT_SIDE, WEIGHTS } from './modelFilters'
import { recording } from './recorded'

const pairs = FILTERS.flatMap((first) => FILTERS.map((second) => ({ first, second })))

describe.each(pairs)('$first, then $second', ({ first, second }) => {
  test('agree with their composition to 1e-6 on every digit', () => {
    for (const { pixels } of recording.digits) {
      const { atOnce, inTurn, largest, largestDifference } = compareOn(pixels, { first, second, relu: false })
      expect(atOnce).toHaveLength(RESULT_SIDE ** 2)
      expect(inTurn).toHaveLength(RESULT_SIDE ** 2)
      expect(largest).toBeGreaterThan(0.2)
      expect(largestDifference).toBeLessThan(1e-6)
    }
  })

  test('part with a ReLU between, unless the first never falls below 0', () => {
    const { largestDifference, largest, difference } = compareOn(recording.digits[5]!.pixels, {
      first,
      second,
      relu: true,
    })
    expect(Math.max(...difference.map(Math.abs))).toBeCloseTo(largestDifference, 6)
    if (WEIGHTS[first].every((weight) => weight >= 0)) expect(largestDifference).toBeLessThan(1e-6)
    else expect(largestDifference).toBeGreaterThan(0.05 * largest)
  })
})

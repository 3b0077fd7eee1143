import { describe, expect, test } from 'vitest'
import { bilinearFilter, bilinearWeights, enlargedRow } from './bilinearFilter'

describe('bilinear weights', () => {
  test('twofold are a quarter and three quarters', () => {
    expect(bilinearWeights(2)).toEqual([0.25, 0.75, 0.75, 0.25])
    expect(bilinearWeights(3)).toHaveLength(5)
  })

  test('enlarge each channel by itself', () => {
    const filter = bilinearFilter(2, 3)
    expect(filter).toHaveLength(4 * 4 * 9)
    const at = (y: number, x: number, out: number, from: number) => filter[((y * 4 + x) * 3 + out) * 3 + from]
    expect(at(0, 0, 1, 1)).toBeCloseTo(1 / 16, 12)
    expect(at(1, 2, 2, 2)).toBeCloseTo(9 / 16, 12)
    expect(at(1, 2, 0, 2)).toBe(0)
  })
})

describe('an enlarged row', () => {
  test('is the one of the section’s exercise', () => {
    expect(enlargedRow([4, 0, 8], 2)).toEqual([3, 3, 1, 2, 6, 6])
  })

  test('between the outer centres it is linear interpolation between the centres of pixels', () => {
    for (const factor of [2, 3, 4, 5]) {
      const row = [3, -1, 4, 1, -5, 9]
      const made = enlargedRow(row, factor)
      expect(made).toHaveLength(row.length * factor)
      made.forEach((value, i) => {
        const at = (i + 0.5) / factor - 0.5
        if (at < 0 || at > row.length - 1) return
        const left = Math.min(row.length - 2, Math.floor(at))
        expect(value).toBeCloseTo(row[left]! + (at - left) * (row[left + 1]! - row[left]!), 12)
      })
    }
  })
})

import { describe, expect, test } from 'vitest'
import { enlargedRow } from '../../math/bilinearFilter'
import { filterOf, MAP, partsAt, sums, VALUES } from './model'

const transpose = (matrix: readonly (readonly number[])[]) =>
  matrix[0]!.map((_, i) => matrix.map((row) => row[i]!))

describe.each([2, 4] as const)('enlarged %s times', (factor) => {
  test('by bilinear filters it is each row, then each column, enlarged by itself', () => {
    const wide = MAP.map((row) => enlargedRow(row, factor))
    const expected = transpose(transpose(wide).map((column) => enlargedRow(column, factor)))
    const found = sums(filterOf('bilinear', factor), factor, VALUES)
    found.forEach((row, y) => row.forEach((value, x) => expect(value).toBeCloseTo(expected[y]![x]!, 10)))
  })

  test('value by value the sums grow by one filter each', () => {
    const filter = filterOf('random', factor)
    const whole = sums(filter, factor, VALUES)
    const parts = partsAt(filter, factor, { row: factor, column: factor })
    expect(parts).toHaveLength(4)
    expect(parts.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(
      whole[factor]![factor]!,
      12,
    )
    expect(
      sums(filter, factor, 0)
        .flat()
        .every((value) => value === 0),
    ).toBe(true)
  })
})

test('the weights of a new pixel between four values add up to one', () => {
  const parts = partsAt(filterOf('bilinear', 2), 2, { row: 3, column: 4 })
  expect(parts.map(({ weight }) => 16 * weight).toSorted((a, b) => a - b)).toEqual([1, 3, 3, 9])
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(1)
})

/** The numbers of the closing page, worked out again. */
import { expect, test } from 'vitest'

test('8.5: pairs of squares', () => {
  const pairs = (side: number, square: number) => (side / square) ** 4
  expect([(224 / 16) ** 2, pairs(224, 16)]).toEqual([196, 38_416])
  expect([(224 / 8) ** 2, pairs(224, 8)]).toEqual([784, 614_656])
  expect(pairs(224, 8) / pairs(224, 16)).toBe(16)
  expect(pairs(448, 16) / pairs(224, 16)).toBe(16)
})

test('8.5: a power law', () => {
  expect(10 ** -0.1).toBeCloseTo(0.79, 2)
  expect(1024 ** -0.1).toBeCloseTo(0.5, 12)
})

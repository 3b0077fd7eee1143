import { expect, test } from 'vitest'
import { costOf, savingPercent } from './cost'

const row = (growth: number) => [1, 2, 3, 4, 5].map((n) => costOf(n, growth))

test('equal channels: 9, 25, 49, 81, 121 against 9, 18, 27, 36, 45', () => {
  expect(row(1).map(({ big }) => big)).toEqual([9, 25, 49, 81, 121])
  expect(row(1).map(({ stack }) => stack)).toEqual([9, 18, 27, 36, 45])
  expect(row(1).map(savingPercent)).toEqual([0, 28, 45, 56, 63])
})

test('channels that double: two layers cost more than one 5×5', () => {
  expect(costOf(2, 2)).toMatchObject({ big: 50, stack: 54 })
  expect(savingPercent(costOf(2, 2))).toBe(-8)
  expect(costOf(3, 2)).toMatchObject({ big: 98, stack: 90 })
})

import { expect, it } from 'vitest'
import { shareOf, spreadLabels, ticksOf } from './scale'

it('places values, linear and logarithmic, and holds them within', () => {
  expect(shareOf(5, { low: 0, high: 10, isLog: false })).toBe(0.5)
  expect(shareOf(1, { low: 0.1, high: 10, isLog: true })).toBeCloseTo(0.5)
  expect(shareOf(99, { low: 0, high: 10, isLog: false })).toBe(1)
})

it('chooses round ticks', () => {
  expect(ticksOf({ low: 0, high: 1, isLog: false }, 5)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1])
  expect(ticksOf({ low: 0.9, high: 1, isLog: false }, 3).map((x) => x.toFixed(2))).toEqual([
    '0.90',
    '0.95',
    '1.00',
  ])
  expect(ticksOf({ low: 1e-6, high: 10, isLog: true }, 4)).toEqual([1e-6, 1e-4, 0.01, 1])
})

it('keeps labels apart and on the picture', () => {
  expect(spreadLabels([50, 51, 10], 20, 0, 100)).toEqual([50, 70, 10])
  expect(spreadLabels([99, 98], 20, 0, 100)).toEqual([100, 80])
})

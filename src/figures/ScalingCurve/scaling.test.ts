import { expect, test } from 'vitest'
import { published, ringBytes, serialThrough, speedUpOf } from './scaling'

test('the model goes through the published point of TensorFlow 0.8', () => {
  const serial = serialThrough(published[0]!)
  expect(serial).toBeCloseTo(0.00794, 5)
  expect(speedUpOf(100, serial)).toBeCloseTo(56, 10)
  expect([2, 4, 8, 16, 32, 50, 64, 200].map((n) => Number(speedUpOf(n, serial).toFixed(1)))).toEqual([
    2, 3.9, 7.6, 14.3, 25.7, 36, 42.7, 77.5,
  ])
})

test('nothing that cannot be divided is the ideal', () => {
  expect(speedUpOf(64, 0)).toBe(64)
  expect(speedUpOf(1, 0.3)).toBeCloseTo(1, 12)
})

test('a ring sends at most twice the buffer', () => {
  expect([2, 4, 8, 16, 32].map((n) => ringBytes(n, 1))).toEqual([1, 1.5, 1.75, 1.875, 1.9375])
})

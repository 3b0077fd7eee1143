import { expect, test } from 'vitest'
import { asynchronous, PACES, sharesDone, stalest, synchronous } from './timeline'

test('in step, everybody waits for the slowest', () => {
  const workers = synchronous(PACES, 3)
  expect(sharesDone(workers)).toBe(12)
  expect(Math.max(...workers.flatMap(({ spans }) => spans.map(({ to }) => to)))).toBeCloseTo(6, 10)
})

test('out of step, more is done in the same time, on older parameters', () => {
  const workers = asynchronous(PACES, 6)
  expect(sharesDone(workers)).toBe(3 * 5 + 3)
  expect(stalest(workers)).toBeGreaterThanOrEqual(3)
})

test('equal workers lose nothing by waiting', () => {
  expect(sharesDone(synchronous([1, 1], 5))).toBe(sharesDone(asynchronous([1, 1], 6)))
})

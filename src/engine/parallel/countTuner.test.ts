import { expect, it } from 'vitest'
import { CountTuner } from './countTuner'

/** The count that is settled on when a step with so many workers takes so long. */
function settle(most: number, msWith: (count: number) => number): number {
  const tuner = new CountTuner(most)
  for (let step = 0; step < 60; step++) tuner.record(msWith(tuner.count))
  return tuner.count
}

it('keeps the count with the fastest steps', () => {
  expect(settle(4, (count) => 100 / Math.max(1, count))).toBe(4)
  expect(settle(4, (count) => [100, 100, 52, 55, 60][count]!)).toBe(2)
  expect(settle(2, (count) => 50 + 20 * count)).toBe(0)
})

it('is not misled by one slow step', () => {
  let step = 0
  expect(settle(2, (count) => (step++ === 3 ? 900 : count === 2 ? 60 : 100))).toBe(2)
})

it('has nothing to try on one core', () => {
  expect(new CountTuner(0).count).toBe(0)
})

import { expect, it } from 'vitest'
import { rateAt, type Schedule } from './schedule'

it('stays where it is when constant', () => {
  expect(rateAt({ kind: 'constant', rate: 0.001 }, 500, 1000)).toBe(0.001)
})

it('rises, then falls by half a cosine', () => {
  const schedule: Schedule = { kind: 'cosine', from: 0.002, to: 1e-5, warmUpSteps: 100 }
  expect(rateAt(schedule, 0, 1100)).toBeCloseTo(0.00002, 10)
  expect(rateAt(schedule, 99, 1100)).toBe(0.002)
  expect(rateAt(schedule, 100, 1100)).toBeCloseTo(0.002, 10)
  expect(rateAt(schedule, 600, 1100)).toBeCloseTo(0.001005, 10)
  expect(rateAt(schedule, 1099, 1100)).toBeCloseTo(1e-5, 7)
})

import { expect, it } from 'vitest'
import { rateAt, type Schedule } from './schedule'

it('stays where it is when constant, once it is warm', () => {
  expect(rateAt({ kind: 'constant', rate: 0.001 }, 500, 1000)).toBe(0.001)
  expect(rateAt({ kind: 'constant', rate: 0.1, warmUpSteps: 50 }, 24, 1000)).toBeCloseTo(0.05, 12)
  expect(rateAt({ kind: 'constant', rate: 0.1, warmUpSteps: 50 }, 50, 1000)).toBe(0.1)
})

it('rises, then falls by half a cosine', () => {
  const schedule: Schedule = { kind: 'cosine', from: 0.002, to: 1e-5, warmUpSteps: 100 }
  expect(rateAt(schedule, 0, 1100)).toBeCloseTo(0.00002, 10)
  expect(rateAt(schedule, 99, 1100)).toBe(0.002)
  expect(rateAt(schedule, 100, 1100)).toBeCloseTo(0.002, 10)
  expect(rateAt(schedule, 600, 1100)).toBeCloseTo(0.001005, 10)
  expect(rateAt(schedule, 1099, 1100)).toBeCloseTo(1e-5, 7)
})

it('falls by the same factor at each step when exponential', () => {
  const schedule: Schedule = { kind: 'exponential', from: 0.1, to: 0.001, warmUpSteps: 20 }
  const rates = Array.from({ length: 400 }, (_, step) => rateAt(schedule, 20 + step, 420))
  expect(rates[0]).toBe(0.1)
  expect(rates[200]).toBeCloseTo(0.01, 12)
  rates.slice(1).forEach((rate, i) => expect(rate / rates[i]!).toBeCloseTo(0.01 ** (1 / 400), 10))
})

it('falls in equal drops at 1/2, 3/4 and 7/8', () => {
  const schedule: Schedule = { kind: 'step', from: 0.1, to: 0.0001, warmUpSteps: 0, drops: 3 }
  const rates = Array.from({ length: 800 }, (_, step) => rateAt(schedule, step, 800))
  const drops = rates.flatMap((rate, step) => (step > 0 && rate !== rates[step - 1] ? [step] : []))
  expect(drops).toEqual([400, 600, 700])
  ;[0, 400, 600, 700].forEach((step, i) => expect(rates[step]).toBeCloseTo(0.1 / 10 ** i, 12))
})

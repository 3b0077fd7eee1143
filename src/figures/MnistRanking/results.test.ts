import { expect, test } from 'vitest'
import { EVERYTHING, filtered, KINDS, results, standardError, unsaid, YEARS } from './results'

test('are in order, best first', () => {
  const errors = results.map(({ error }) => error)
  expect(errors).toEqual([...errors].sort((a, b) => a - b))
})

test('a standard error is about the root of the count of errors', () => {
  expect(standardError(0.65)).toBeCloseTo(Math.sqrt(65) / 100, 2)
  expect(standardError(0.21)).toBeCloseTo(0.046, 3)
})

test('a filter leaves what it asks for, and says what it cannot judge', () => {
  expect(filtered(EVERYTHING)).toEqual(results)
  const kinds = KINDS.map((kind) => filtered({ ...EVERYTHING, kind }))
  expect(kinds.flat()).toHaveLength(results.length)
  for (const each of kinds) expect(each.length).toBeGreaterThan(0)
  for (const trait of ['augmented', 'several'] as const) {
    const yes = filtered({ ...EVERYTHING, [trait]: 'yes' })
    const no = filtered({ ...EVERYTHING, [trait]: 'no' })
    expect(yes.every((each) => each[trait] === true)).toBe(true)
    expect(no.every((each) => each[trait] === false)).toBe(true)
    expect(yes.length + no.length + unsaid({ ...EVERYTHING, [trait]: 'yes' })).toBe(results.length)
  }
  expect(unsaid(EVERYTHING)).toBe(0)
  expect(filtered({ ...EVERYTHING, until: YEARS.first }).every(({ year }) => year === YEARS.first)).toBe(true)
})

import { expect, test } from 'vitest'
import { results, standardError } from './results'

test('are in order, best first', () => {
  const errors = results.map(({ error }) => error)
  expect(errors).toEqual([...errors].sort((a, b) => a - b))
})

test('a standard error is about the root of the count of errors', () => {
  expect(standardError(0.65)).toBeCloseTo(Math.sqrt(65) / 100, 2)
  expect(standardError(0.21)).toBeCloseTo(0.046, 3)
})

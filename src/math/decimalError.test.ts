import { expect, test } from 'vitest'
import { decimalError } from './decimalError'

/** 0.1 is stored as 3602879701896397 · 2⁻⁵⁵. */
test.each([
  ['0.1', 0.1, 5.551115123125783e-18],
  ['-0.1', -0.1, 5.551115123125783e-18],
  ['0.5', 0.5, 0],
  ['.25', 0.5, 0.25],
  ['1e3', 1000, 0],
  ['9007199254740993', 9007199254740992, 1],
])('%s stored as %d', (text, value, error) => {
  expect(decimalError(text, value)).toBeCloseTo(error, 30)
})

test('the smallest number is far from the digits that are written for it', () => {
  // 2⁻¹⁰⁷⁴ = 4.94065645841…e-324: the error is less than any 64-bit number but 0
  expect(decimalError('5e-324', 5e-324)).toBe(0)
  expect(decimalError('1e-300', 1e-300)).toBeLessThan(2 ** -1050)
  expect(decimalError('1e-300', 1e-300)).toBeGreaterThan(0)
})

test('a text that is no number is refused', () => {
  for (const text of ['', '.', 'one', '1e', 'Infinity'])
    expect(() => decimalError(text, 1)).toThrow('no decimal')
})

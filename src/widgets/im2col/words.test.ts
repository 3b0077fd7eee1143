import { expect, test } from 'vitest'
import { FIRST_WALK, outputsOf } from './modelWalk'
import { offWords } from './parts/numbers'
import { stringsOf } from './strings'
import { choiceWords, sumWords } from './words'

const t = stringsOf('en')
const { small } = FIRST_WALK

test('says what is chosen', () => {
  expect(choiceWords(small, { kind: 'position', row: 5 }, t)).toContain('Position 6 of 16. The 18 numbers')
  expect(choiceWords(small, { kind: 'pixel', channel: 0, y: 0, x: 3 }, t)).toMatch(
    /^Padding around channel 1/,
  )
  expect(choiceWords(small, { kind: 'pixel', channel: 0, y: 2, x: 2 }, t)).toMatch(
    /^Channel 1, row 2, column 2: .* in 9 cells of the matrix, one in each of 9 rows\.$/,
  )
  expect(choiceWords(small, { kind: 'cell', row: 0, column: 4 }, t)).toMatch(
    /^Cell in row 1, column 5, .* channel 1, row 1, column 1: .* 3 other cells/i,
  )
})

test('writes out the first products, and the true sum', () => {
  const words = sumWords(small, 5, t)
  expect(words).toMatch(/^Output 6: (-?\d·\S+ \+ ){5}… \(13 more\) = /)
  expect(words.endsWith(` = ${String(outputsOf(small)[5]).replace('-', '−')}`)).toBe(true)
  expect(sumWords({ ...small, kernel: 1, pad: 0, channels: 1 }, 0, t)).not.toContain('more')
})

test('small differences in powers of ten', () => {
  expect(offWords(2.34e-5)).toBe('2.3·10⁻⁵')
  expect(offWords(0)).toBe('0')
  expect(offWords(NaN)).toBe('NaN')
})

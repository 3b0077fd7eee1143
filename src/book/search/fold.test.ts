import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsWord, fold, restOfWord } from './fold'

describe('folding', () => {
  test.each([
    ['수용 영역', '수용영역'],
    ['R-CNN', 'rcnn'],
    ['Café', 'cafe'],
    ['quantization', 'quantisation'],
    ['드롭아웃(dropout)\u2060은', '드롭아웃(dropout)은'],
    ['두 줄\n이에요', '두줄\n이에요'],
  ])('%j → %j', (text, folded) => expect(fold(text).letters).toBe(folded))

  test('every letter knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { letters, at } = fold(text)
        expect(at).toHaveLength(letters.length)
        for (const [index, place] of at.entries()) {
          expect(place).toBeGreaterThan(index === 0 ? -1 : at[index - 1]!)
          expect(fold(text[place]!).letters).toBe(letters[index])
        }
      }),
    )
  })
})

test('a word begins after a sign or where the script changes', () => {
  const text = 'RoI풀링, Top-5'
  const begins = [...text]
    .map((_, place) => place)
    .filter((place) => beginsWord(text, place) && /\w|[가-힣]/.test(text[place]!))
  expect(begins.map((place) => text[place])).toEqual(['R', '풀', 'T', '5'])
  expect(restOfWord('합성곱을 세 번', 3)).toBe('을')
  expect(restOfWord('합성곱', 3)).toBe('')
})

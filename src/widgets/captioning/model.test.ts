import { expect, test } from 'vitest'
import { tokensOf } from '../../math/scenes/vocabulary'
import { fateOf, likeliest, marksOf, placeOf, stepOf, sentence, wordOf } from './model'

const truth = ['a', 'small', '7', 'above', 'a', 'large', '3']

test('a caption is marked against the grammar’s', () => {
  const tokens = [...tokensOf(truth, 'en'), 0]
  const exact = marksOf({ tokens, logs: tokens.map(() => Math.log(0.9)) }, truth, 'en')!
  expect(exact.isExact).toBe(true)
  expect(exact.bleu.map((value) => Number(value.toFixed(9)))).toEqual([1, 1, 1, 1])
  expect(exact.probability).toBeCloseTo(0.9 ** 8, 9)
  const other = [...tokensOf(truth.with(2, '1'), 'en'), 0]
  const wrong = marksOf({ tokens: other, logs: [] }, truth, 'en')!
  expect(wrong.isExact).toBe(false)
  expect(wrong.bleu[0]).toBeCloseTo(6 / 7, 9)
  expect(marksOf({ tokens, logs: [] }, null, 'en')).toBeNull()
})

test('tokens are shown as words, the end as a block', () => {
  expect(wordOf(0, 'en')).toBe('■')
  expect(wordOf(tokensOf(['숫자'], 'ko')[0]!, 'ko')).toBe('숫자')
  expect(sentence([...tokensOf(['큰', '3', '의', '왼쪽'], 'ko'), 0], 'ko')).toBe('큰 3의 왼쪽')
})

test('the likeliest come first', () => {
  const step = { read: null, h: [], c: [], logs: [Math.log(0.2), Math.log(0.5), Math.log(0.3)] }
  expect(likeliest(step, 2).map(({ token }) => token)).toEqual([1, 2])
})

test('places of the text are steps of the sentence', () => {
  expect([0, 1, 2, 3, 4, 5].map((step) => placeOf(step, 6))).toEqual([0, 1, 2, 2, 2, 3])
  expect([0, 1, 2, 3, 4, 5].map((step) => placeOf(step, 6, true))).toEqual([0, 1, 2, -1, -1, 3])
  expect([0, 1, 2, 3].map((place) => stepOf(place, 6))).toEqual([0, 1, 2, 5])
})

test('a word was put in, or became another through that', () => {
  const fates = [1, 4, 3, 9, 0].map((_, at) => fateOf([1, 4, 3, 9, 0], at, 2, [1, 2, 3, 5]))
  expect(fates).toEqual([null, 'given', null, 'changed', 'changed'])
  expect(fateOf([1, 4], 1, 0, [1, 2])).toBeNull()
  expect(fateOf([1, 4], -1, 1, [1, 2])).toBeNull()
})

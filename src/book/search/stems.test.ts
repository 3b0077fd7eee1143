import { describe, expect, test } from 'vitest'
import { isEnding, stem } from './stems'

describe('stems', () => {
  test.each([
    ['합성곱을', '합성곱'],
    ['하강법으로', '하강법'],
    ['수용영역에서는', '수용영역'],
    ['양자화하기', '양자화'],
    ['스킵', '스킵'],
    ['차이', '차이'], // one syllable is no stem
    ['filters', 'filter'],
    ['skipping', 'skip'],
    ['pooling', 'pool'],
    ['loss', 'loss'],
    ['im2col', 'im2col'],
    ['string', 'string'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected))

  test('particles and plurals end a word, other syllables go on with it', () => {
    expect(['', '을', '이에요', '에서는', 's'].every(isEnding)).toBe(true)
    expect(['연결', '망', 'net'].some(isEnding)).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { readQuery, shorten } from './query'

test('a query is one phrase, and its words when there are several', () => {
  expect(readQuery(' 수용  영역을 ')).toEqual({
    phrase: { whole: '수용영역을', stem: '수용영역' },
    words: [
      { whole: '수용', stem: '수용' },
      { whole: '영역을', stem: '영역' },
    ],
  })
  expect(readQuery('“Top-5”?')?.phrase.whole).toBe('top5')
})

test('a syllable in the making and mere signs are nothing to look for', () => {
  expect(readQuery('하ㄱ')?.phrase.whole).toBe('하')
  expect(readQuery('ㅎ')).toBeNull()
  expect(readQuery(' … ')).toBeNull()
})

test('decomposed Hangul, as some systems paste it, is read as composed', () => {
  expect(readQuery('합성곱'.normalize('NFD'))?.phrase.whole).toBe('합성곱')
})

test('a shorter query drops syllables down to two, letters down to four', () => {
  expect(shorten('하강법이')).toBe('하강법')
  expect(shorten('하강')).toBeNull()
  expect(shorten('skips')).toBe('skip')
  expect(shorten('skip')).toBeNull()
})

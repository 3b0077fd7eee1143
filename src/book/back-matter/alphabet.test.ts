import { expect, it } from 'vitest'
import { glossary } from '../../../content/glossary'
import { initialOf, underInitials } from './alphabet'

it('files Korean words by the consonant of their first syllable', () => {
  const words = ['합성곱', '가중치', '깊이', '나눗셈', '힣', 'ReLU']
  expect(words.map((word) => initialOf(word, 'ko'))).toEqual(['ㅎ', 'ㄱ', 'ㄱ', 'ㄴ', 'ㅎ', 'A–Z'])
})

it('files English words by their first letter, small or large', () => {
  expect(['filter', 'Adam', 'im2col'].map((word) => initialOf(word, 'en'))).toEqual(['F', 'A', 'I'])
})

it.each(['ko', 'en'] as const)('keeps every entry of the glossary, each initial once (%s)', (language) => {
  const entries = Object.values(glossary)
  const groups = underInitials(entries, (entry) => entry[language], language)
  expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length)
  const initials = groups.map(({ initial }) => initial)
  expect(new Set(initials).size).toBe(initials.length)
})

it('puts Hangul in the order 가나다 and before Latin', () => {
  const words = ['ReLU', '합성곱', 'Adam', '패딩', '채널']
  const inOrder = underInitials(words, (word) => word, 'ko').flatMap(({ entries }) => entries)
  expect(inOrder).toEqual(['채널', '패딩', '합성곱', 'Adam', 'ReLU'])
})

import { describe, expect, test } from 'vitest'
import { sentenceOf } from './captions'
import { captionOf } from './generate'
import { pocket, pocketScene } from './pocket'
import {
  BOUNDARY,
  languageOf,
  textOf,
  tokensOf,
  VOCABULARIES,
  VOCABULARY_NAMES,
  wordsOfTokens,
} from './vocabulary'

const scenes = Array.from({ length: 200 }, (_, i) => pocketScene(i))

describe.each(VOCABULARY_NAMES)('%s', (name) => {
  const language = languageOf(name)
  const captions = scenes.map((scene) => captionOf(scene, pocket, language)!)

  test('every token is there once; the boundary is empty', () => {
    expect(VOCABULARIES[name][BOUNDARY]).toBe('')
    expect(new Set(VOCABULARIES[name]).size).toBe(VOCABULARIES[name].length)
  })

  test('a caption comes back from its tokens, as words and as it is written', () => {
    for (const words of captions) {
      const tokens = tokensOf(words, name)
      expect(tokens).not.toContain(BOUNDARY)
      expect(wordsOfTokens([...tokens, BOUNDARY], name)).toEqual(words)
      expect(textOf([...tokens, BOUNDARY], name)).toBe(sentenceOf(words, language))
    }
  })

  test('a word that is none of it is refused', () => {
    expect(() => tokensOf(['quince'], name)).toThrow('not in the vocabulary')
  })
})

test('a misspelt word of syllables is not a word', () => {
  const of = (text: string) => [...text].map((part) => VOCABULARIES['ko-syllables'].indexOf(part))
  expect(wordsOfTokens(of('작은 7이 있다'), 'ko-syllables')).toEqual(['작은', '7', '이', '있다'])
  expect(wordsOfTokens(of('작 7이'), 'ko-syllables')).toEqual(['작', '7', '이'])
})

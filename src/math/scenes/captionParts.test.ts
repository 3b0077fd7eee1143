import { describe, expect, test } from 'vitest'
import { digitsOfWords } from './captionParts'
import { messageOf, wordsOf } from './captions'
import { describe as describeScene } from './generate'
import { pocket, pocketScene } from './pocket'

/** Words of a scene's caption with the digits that they speak about. */
function partsOf(index: number, language: 'ko' | 'en') {
  const digits = describeScene(pocketScene(index), pocket)
  const message = messageOf(digits)!
  const words = wordsOf(message, language)
  return { digits, message, words, meant: digitsOfWords(message, digits, language, words) }
}

describe.each(['ko', 'en'] as const)('%s: the words of a caption', (language) => {
  test('together speak of the digits that they mean, and a name only of digits of that name', () => {
    const kinds = new Set<string>()
    for (let index = 0; index < 300; index++) {
      const { digits, message, words, meant } = partsOf(index, language)
      kinds.add(message.kind)
      expect(meant).toHaveLength(words.length)
      expect(new Set(meant.flat()).size).toBe(digits.length)
      words.forEach((word, i) => {
        if (/^\d$/.test(word)) {
          expect(meant[i]).toHaveLength(1)
          expect(digits[meant[i]![0]!]!.label).toBe(Number(word))
        }
        const isSize = ['large', 'small', '큰', '작은'].includes(word)
        const isLarge = word === 'large' || word === '큰'
        if (isSize) for (const digit of meant[i]!) expect(digits[digit]!.isLarge).toBe(isLarge)
      })
    }
    expect([...kinds].sort()).toEqual(['counts', 'one', 'one-and-small', 'pair'])
  })
})

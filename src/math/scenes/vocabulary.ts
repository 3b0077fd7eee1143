/** The tokens that captions are written with: words of English, words of Korean with particles by themselves, or Korean syllables. */
import { sentenceOf, type CaptionLanguage } from './captions'

export const VOCABULARY_NAMES = ['en', 'ko', 'ko-syllables'] as const
export type VocabularyName = (typeof VOCABULARY_NAMES)[number]

/** The token that begins and ends a caption. */
export const BOUNDARY = 0

const DIGITS = [...'0123456789']
const WORDS: Record<CaptionLanguage, readonly string[]> = {
  en: [
    ...[
      'a',
      'large',
      'small',
      ...DIGITS,
      'digit',
      'digits',
      'and',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ],
    ...['at', 'the', 'top', 'bottom', 'left', 'right', 'in', 'middle', 'on', 'to', 'of', 'above', 'below'],
  ],
  ko: [
    ...['큰', '작은', ...DIGITS, '숫자', '한', '두', '세', '네', '다섯', '여섯', '개'],
    ...['왼쪽', '오른쪽', '위', '아래', '가운데', '의', '에', '이', '가', '있다', '있고'],
  ],
}

const syllablesOf = (words: readonly string[]): string[] => [...new Set([...words.join('')])]

/** Texts of the tokens by number; the first is the boundary's, empty. */
export const VOCABULARIES: Record<VocabularyName, readonly string[]> = {
  en: ['', ...WORDS.en],
  ko: ['', ...WORDS.ko],
  'ko-syllables': ['', ' ', ...syllablesOf(WORDS.ko)],
}

export const languageOf = (name: VocabularyName): CaptionLanguage => (name === 'en' ? 'en' : 'ko')

/** A caption as numbers of tokens, without boundaries. Throws at a word that is none of the vocabulary. */
export function tokensOf(words: readonly string[], name: VocabularyName): number[] {
  const parts = name === 'ko-syllables' ? [...sentenceOf(words, 'ko')] : words
  return parts.map((part) => {
    const token = VOCABULARIES[name].indexOf(part)
    if (token <= BOUNDARY) throw new Error(`“${part}” is not in the vocabulary ${name}`)
    return token
  })
}

/** Tokens as they are written, boundaries left out. */
export function textOf(tokens: readonly number[], name: VocabularyName): string {
  const parts = tokens.filter((token) => token !== BOUNDARY).map((token) => VOCABULARIES[name][token]!)
  return name === 'ko-syllables' ? parts.join('') : sentenceOf(parts, languageOf(name))
}

/**
 * The words that BLEU counts. Of syllables they are read off the longest word of the grammar first; what is none stays a syllable, so that a
 * word that was misspelt counts as wrong.
 */
export function wordsOfTokens(tokens: readonly number[], name: VocabularyName): string[] {
  const written = tokens.filter((token) => token !== BOUNDARY)
  if (name !== 'ko-syllables') return written.map((token) => VOCABULARIES[name][token]!)
  const known = WORDS.ko.toSorted((a, b) => b.length - a.length)
  const words: string[] = []
  for (let left = textOf(written, name); left.length > 0;) {
    const word = known.find((each) => left.startsWith(each)) ?? left[0]!
    if (word !== ' ') words.push(word)
    left = left.slice(word.length)
  }
  return words
}

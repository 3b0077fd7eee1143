/**
 * What two people might write under the digit scene; written by hand. The Korean and the English share length and repeated words with the candidates
 * of `BleuScore`, so that the same arithmetic holds in both. Korean particles are words of their own, as captioners cut them.
 */
export const references = {
  en: [
    ['white', 'digits', 'on', 'black'],
    ['a', 'three', 'two', 'sevens', 'and', 'a', 'five'],
  ],
  ko: [
    ['글씨', '넷', '이', '보인다'],
    ['큰', '3', '하나', '와', '7', '과', '5'],
  ],
}

/** Korean particles, set without a space before them. */
const PARTICLES = new Set(['이', '와', '과', '의'])

/** The words as a reader would write them. */
export const written = (words: readonly string[]): string =>
  words.map((word, index) => (index > 0 && !PARTICLES.has(word) ? ` ${word}` : word)).join('')

/** Which digits the words of a caption speak about, so that a figure can light up both. */
import type { CaptionLanguage, Described, Message } from './captions'

/** For each word of `wordsOf(message, language)` the numbers of the digits that it describes; none for words that only join. */
export function digitsOfWords(
  message: Message,
  digits: readonly Described[],
  language: CaptionLanguage,
  words: readonly string[],
): number[][] {
  const numbersOf = (isMeant: (digit: Described) => boolean) =>
    [...digits.keys()].filter((i) => isMeant(digits[i]!))
  const only = (meant: Described) => numbersOf((digit) => digit === meant)
  const large = numbersOf(({ isLarge }) => isLarge)
  const small = numbersOf(({ isLarge }) => !isLarge)
  const joint = words.findIndex((word) => word === (language === 'ko' ? '있고' : 'and'))
  const isVerb = (word: string) => word === '있다' || word === '있고' || word === 'and'
  return words.map((word, at) => {
    if (isVerb(word) && message.kind !== 'one') return []
    switch (message.kind) {
      case 'one':
        return only(message.digit)
      case 'one-and-small':
        return at < joint ? only(message.digit) : small
      case 'counts': {
        const isFirst = joint < 0 ? message.large > 0 : at < joint
        return isFirst ? large : small
      }
      case 'pair':
        return ofPair(at)
    }
  })

  /** English: size and name of the subject first and of the object last. Korean: the object first, the subject before its verb. */
  function ofPair(at: number): number[] {
    if (message.kind !== 'pair') return []
    const fromEnd = words.length - 1 - at
    if (language === 'en') return at < 3 ? only(message.subject) : fromEnd < 3 ? only(message.object) : []
    return at < 2 ? only(message.object) : fromEnd < 4 ? only(message.subject) : []
  }
}

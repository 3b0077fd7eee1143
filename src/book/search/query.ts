import { fold } from './fold'
import type { Word } from './match'
import { stem } from './stems'

/** What a reader typed, ready to be looked for. */
export interface Query {
  /** All of it as one, spaces left out: 수용 영역 is 수용영역. */
  phrase: Word
  /** Its words, when there are several. */
  words: Word[]
}

const asWord = (folded: string): Word => ({ whole: folded, stem: stem(folded) })

/** Reads what was typed; a syllable that is still being composed (하ㄱ) is left out. Null when nothing is left to look for. */
export function readQuery(typed: string): Query | null {
  const text = typed.normalize('NFC').replace(/[ㄱ-ㅎㅏ-ㅣ]+/g, ' ')
  const words = text
    .split(/[\s,;:!?'"“”‘’()[\]{}<>]+/u)
    .map((word) => fold(word).letters.replace(/^\.+|\.+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length === 0) return null
  const last = asWord(words.at(-1)!)
  const before = words.slice(0, -1).join('')
  return {
    phrase: { whole: before + last.whole, stem: before + last.stem },
    words: words.length > 1 ? words.map(asWord) : [],
  }
}

/** A shorter query for when nothing was found: the last syllable or letter less; null when too little would be left. */
export function shorten(typed: string): string | null {
  const shorter = [...typed.trim()].slice(0, -1).join('').trim()
  const isShort = /[가-힣]/.test(shorter) ? shorter.length < 2 : shorter.length < 4
  return isShort ? null : shorter
}

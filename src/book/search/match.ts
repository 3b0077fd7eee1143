import { beginsWord, restOfWord, type Folded } from './fold'
import { isEnding } from './stems'

/** One place where a word was found, as a stretch of the original, and how well it fits there, from 0 to 1. */
export interface Match {
  from: number
  to: number
  fit: number
}

/** What is looked for: a folded word, and its beginning that is enough to be found. */
export interface Word {
  whole: string
  stem: string
}

/** A whole word (with any ending), the beginning of one, the inside of a Korean compound, the inside of an English word. */
const FIT = { whole: 1, beginning: 0.6, inside: 0.5, insideLatin: 0.25 }
/** What is only the stem of what was typed: 정밀 for 정밀도. */
const STEM_ONLY = 0.7

/** Every place of a word in a text. */
export function findWord(text: Folded, { whole, stem }: Word): Match[] {
  const matches: Match[] = []
  if (stem === '') return matches
  for (let start = text.letters.indexOf(stem); start >= 0; start = text.letters.indexOf(stem, start + 1)) {
    const isWhole = text.letters.startsWith(whole, start)
    const end = start + (isWhole ? whole.length : stem.length)
    const from = text.at[start]!
    const to = text.at[end - 1]! + 1
    const fit = fitAt(text.original, from, to, end - start) * (isWhole ? 1 : STEM_ONLY)
    if (fit > 0) matches.push({ from, to, fit })
  }
  return matches
}

function fitAt(original: string, from: number, to: number, length: number): number {
  const begins = beginsWord(original, from)
  if (begins) return isEnding(restOfWord(original, to)) ? FIT.whole : FIT.beginning
  const crossesSpace = to - from > length
  if (crossesSpace || length < 2) return 0
  if (original[from]! >= '가') return FIT.inside
  return length < 3 ? 0 : FIT.insideLatin
}

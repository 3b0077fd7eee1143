import { fold } from './fold'
import { findWord, type Match, type Word } from './match'

/** A stretch of text; `marked` when it is what was looked for. */
export interface Stretch {
  text: string
  marked: boolean
}

/** A text with every place of the words marked. */
export function mark(text: string, words: Word[]): Stretch[] {
  return stretches(text, 0, text.length, places(text, words))
}

/**
 * About `length` letters of a text around the first place of the words, within its block and from one space to another; the
 * beginning where the words are not in it.
 */
export function excerpt(text: string, words: Word[], length: number): Stretch[] {
  const found = places(text, words)
  const first = found.find((match) => isSentence(text, match)) ?? found[0]
  const [blockFrom, blockTo] = blockAround(text, first?.from ?? 0)
  let from = blockFrom
  if (first && first.to - blockFrom > length * 0.75)
    from = nextWord(text, first.from - Math.round(length / 3))
  let to = blockTo
  if (to - from > length) to = Math.max(first?.to ?? 0, text.lastIndexOf(' ', from + length))
  const within = stretches(text, from, to, found)
  if (from > blockFrom) within.unshift({ text: '… ', marked: false })
  if (to < blockTo) within.push({ text: ' …', marked: false })
  return within
}

/** Whether a match stands in running text, rather than in a row of a table. */
const isSentence = (text: string, { from }: Match) => /[.?!…]$/.test(text.slice(...blockAround(text, from)))

/** Every match, in order and without overlaps. */
function places(text: string, words: Word[]): Match[] {
  const folded = fold(text)
  const all = words.flatMap((word) => findWord(folded, word)).sort((a, b) => a.from - b.from || b.to - a.to)
  const merged: Match[] = []
  for (const match of all) {
    const last = merged.at(-1)
    if (last && match.from < last.to) last.to = Math.max(last.to, match.to)
    else merged.push({ ...match })
  }
  return merged
}

function stretches(text: string, from: number, to: number, matches: Match[]): Stretch[] {
  const found: Stretch[] = []
  let place = from
  const add = (end: number, marked: boolean) => {
    if (end > place) found.push({ text: text.slice(place, end).replace(/\s+/g, ' '), marked })
    place = Math.max(place, end)
  }
  for (const match of matches) {
    if (match.from < from || match.to > to) continue
    add(match.from, false)
    add(match.to, true)
  }
  add(to, false)
  return found
}

function blockAround(text: string, place: number): [number, number] {
  const before = text.lastIndexOf('\n', place - 1)
  const after = text.indexOf('\n', place)
  return [before + 1, after < 0 ? text.length : after]
}

const nextWord = (text: string, place: number): number => text.indexOf(' ', place) + 1

import type { SearchBook } from './book'
import type { Query } from './query'
import { namesOf, scoreSections, type Score } from './score'

/** What the book itself calls it (필터 for filter) counts more than the foreign word, which it prints in brackets once. */
const OWN_NAME = 1.5
/** How much the words of a phrase count, when all of them are there, beside the phrase as it is. */
const SINGLE_WORDS = 0.5

/** The score of every section that answers a query, else null. */
export function scoreQuery(book: SearchBook, { phrase, words }: Query): (Score | null)[] {
  const whole = scoreSections(book, phrase)
  const names = namesOf(book, phrase, book.language).map((name) => scoreSections(book, name))
  const single = words.map((word) => scoreSections(book, word))
  return book.sections.map((_, index) => {
    const of = (all: (Score | null)[][]) => all.map((scores) => scores[index] ?? null)
    const isWhole = of(single).every((score) => score !== null)
    return add([
      [1, whole[index] ?? null],
      ...of(names).map((score): Share => [OWN_NAME, score]),
      ...(isWhole ? of(single) : []).map((score): Share => [SINGLE_WORDS / words.length, score]),
    ])
  })
}

type Share = [share: number, score: Score | null]

function add(shares: Share[]): Score | null {
  const there = shares.filter((share): share is [number, Score] => share[1] !== null)
  const first = there[0]?.[1]
  if (!first) return null
  const sum = (pick: (score: Score) => number) =>
    there.reduce((sum, [share, score]) => sum + share * pick(score), 0)
  return {
    section: sum((score) => score.section),
    parts: first.parts.map((_, part) => sum((score) => score.parts[part]!)),
    figures: first.figures.map((figures, part) =>
      figures.map((_, figure) => sum((score) => score.figures[part]![figure]!)),
    ),
  }
}

import type { SearchPart, SearchSection, SearchTerm } from '../../../content/searchIndex'
import type { Language } from '../language'
import type { FoldedSection, FoldedTerm, SearchBook } from './book'
import { findWord, type Word } from './match'
import { readQuery, shorten, type Query } from './query'
import { namesOf, scoreTerms, type Score } from './score'
import { scoreQuery } from './scoreQuery'

/** A place of the book that answers a query. */
export interface Hit {
  kind: 'text' | 'figure' | 'term'
  section: SearchSection
  part: SearchPart
  /** What to show of it, and what of that was looked for is marked. */
  excerptOf: string
  figure?: { number: string; caption: string }
  term?: SearchTerm
  score: number
}

/** What a search has found. */
export interface Found {
  hits: Hit[]
  language: Language
  /** What was looked for: what was typed, or less of it when that was nowhere. */
  searched: string
  /** The words to mark. */
  words: Word[]
}

/** A list is not read further than this. */
export const MOST_HITS = 20
const MOST_OF_A_SECTION = 3

/**
 * Finds the places that answer what a reader typed, best first: in the first of the books that has any, then with less of what
 * was typed. Null while nothing is typed.
 */
export function search(books: SearchBook[], typed: string): Found | null {
  const wanted = readQuery(typed)
  if (!wanted || books.length === 0) return null
  const spelled = books[0]!.spellings[wanted.phrase.stem]
  for (let searched: string | null = typed.trim(); searched; searched = shorten(searched)) {
    for (const query of [readQuery(searched), spelled ? readQuery(spelled) : null])
      for (const book of query ? books : []) {
        const named = withoutEnding(book, query!)
        const hits = findHits(book, named)
        if (hits.length > 0) return { hits, language: book.language, searched, words: wordsOf(named, book) }
      }
  }
  return { hits: [], language: books[0]!.language, searched: typed.trim(), words: [] }
}

/** 합성곱을 is 합성곱 for sure: the glossary has it. */
function withoutEnding({ terms }: SearchBook, { phrase, words }: Query): Query {
  const isName = terms.some(({ names, also }) =>
    [...names, ...also].some(({ letters }) => letters === phrase.stem),
  )
  return { phrase: isName ? { whole: phrase.stem, stem: phrase.stem } : phrase, words }
}

/** What to mark: what was typed, and the word that the book has for it. */
const wordsOf = ({ phrase, words }: Query, book: SearchBook): Word[] => [
  phrase,
  ...words,
  ...namesOf(book, phrase, book.language),
]

function findHits(book: SearchBook, query: Query): Hit[] {
  const scores = scoreQuery(book, query)
  const best = Math.max(...scores.map((score) => score?.section ?? 0))
  const hits = book.sections.flatMap((section, index) => {
    const score = scores[index]
    return score && score.section > best * 0.03 ? hitsOfSection(section, score) : []
  })
  const terms = hitsOfTerms(book, query, scores)
  return [...hits, ...terms].sort((a, b) => b.score - a.score).slice(0, MOST_HITS)
}

/** The best places of a section; its best carries the score of the section, so that sections keep their order. */
function hitsOfSection({ section, parts }: FoldedSection, score: Score): Hit[] {
  const hits = parts.flatMap(({ part }, index): Hit[] => [
    { kind: 'text', section, part, excerptOf: textOf(section, part), score: score.parts[index]! },
    ...part.figures.map((figure, which): Hit => {
      const inCaption = score.figures[index]![which]!
      return { kind: 'figure', section, part, figure, excerptOf: figure.caption, score: 1.5 * inCaption }
    }),
  ])
  const found = hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  const best = found[0]?.score ?? 1
  return found.slice(0, MOST_OF_A_SECTION).map((hit, rank) => ({
    ...hit,
    score: score.section * (rank === 0 ? 1 : 0.45 + (0.5 * hit.score) / best),
  }))
}

/** The opening of a section is told by its description too; names of the code stand last. */
const textOf = ({ description }: SearchSection, { id, text, code }: SearchPart) =>
  [id === '' ? description : '', text, code].filter(Boolean).join('\n')

/** Words of the glossary, each shown in the best section that marks it, right after that section’s best place. */
function hitsOfTerms(book: SearchBook, { phrase, words }: Query, scores: (Score | null)[]): Hit[] {
  const fits = scoreTerms(book, phrase)
  return book.terms.flatMap((folded): Hit[] => {
    const fit = fits.get(folded.id) ?? 0
    const isDefined = [phrase, ...words].every((word) => isIn(folded, word)) && fit === 0
    if (fit < 0.3 && !isDefined) return []
    const place = bestPlace(book, folded, scores)
    if (!place) return []
    const weight = fit >= 0.3 ? 0.55 + 0.43 * fit : 0.3
    return [
      {
        kind: 'term',
        ...place,
        term: folded.term,
        excerptOf: folded.term.definition,
        score: place.score * weight,
      },
    ]
  })
}

const isIn = ({ definition }: FoldedTerm, word: Word) => findWord(definition, word).length > 0

function bestPlace(book: SearchBook, { id }: FoldedTerm, scores: (Score | null)[]) {
  const places = book.sections.flatMap(({ section }, index) => {
    const score = scores[index]
    const marked = section.parts
      .map((part, which) => ({ part, score: score?.parts[which] ?? 0 }))
      .filter(({ part }) => part.terms.includes(id))
    const best = marked.sort((a, b) => b.score - a.score)[0]
    return best ? [{ section, part: best.part, score: score?.section ?? 0 }] : []
  })
  return places.sort((a, b) => b.score - a.score)[0]
}

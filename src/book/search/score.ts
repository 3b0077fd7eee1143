/**
 * How much a section has to say about one word. Title before heading before the place that defines the word before running
 * text; of running texts the one that uses the word most, allowing for its length, as BM25 does (Robertson & Zaragoza 2009).
 * Rarity plays no part: every word of a query must be there.
 */
import { placeOf, type FoldedPart, type FoldedSection, type SearchBook } from './book'
import type { Folded } from './fold'
import { findWord, type Word } from './match'

/** The score of a section and of each place in it that can be opened. */
export interface Score {
  section: number
  parts: number[]
  /** By part, then by figure. */
  figures: number[][]
}

const WEIGHT = {
  title: 60,
  otherTitle: 40,
  description: 12,
  heading: 24,
  otherHeading: 12,
  /** Of a heading or figure in the source, in English: `alexnet`, `ReceptiveField`. */
  name: 16,
  term: 9,
  firstTerm: 28,
  aside: 5,
  caption: 6,
  text: 30,
  partText: 12,
  code: 1,
}
/** An opening mentions what its sections teach, unless a heading of its own is about it. */
const OVERVIEW = 0.45
/** 전치 합성곱 when 합성곱 is a term of its own. */
const COMPOUND = 0.4
/** Titles of works quote other people's words. */
const BIBLIOGRAPHY = 0.1

/** How well each term of the glossary answers to a word, by id; those that do not are absent. */
export function scoreTerms(book: SearchBook, word: Word): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { id, names, also } of book.terms) {
    const fit = Math.max(
      ...names.map((name) => fitOfName(name, word)),
      ...also.map((name) => 0.8 * fitOfName(name, word)),
    )
    if (fit > 0) scores.set(id, fit)
  }
  const best = Math.max(...scores.values())
  if (best === 1) for (const [id, fit] of scores) if (fit < 1) scores.set(id, COMPOUND * fit)
  return scores
}

/** The score of every section that has the word, else null, in the order of the book. */
export function scoreSections(book: SearchBook, word: Word): (Score | null)[] {
  const terms = scoreTerms(book, word)
  const english = [word, ...namesOf(book, word, 'en')]
  const firstPlaces = new Map(book.terms.map(({ id, firstPlace }) => [id, firstPlace]))
  const isFirst = (id: string, place: string) => firstPlaces.get(id) === place
  return book.sections.map((section) => scoreSection(book, section, { word, english, terms, isFirst }))
}

interface Wanted {
  word: Word
  /** The word, and what the glossary calls it in English. */
  english: Word[]
  terms: Map<string, number>
  isFirst: (id: string, place: string) => boolean
}

/** What the glossary calls a word in a language, where that is not what was typed: 수용 영역 is the receptive field. */
export function namesOf(book: SearchBook, { whole, stem }: Word, language: 'ko' | 'en'): Word[] {
  const isIt = ({ letters }: Folded) => letters === whole || letters === stem
  const named = book.terms.filter(({ names }) => names.some(isIt))
  return (named.length > 0 ? named : book.terms.filter(({ also }) => also.some(isIt)))
    .map(({ names }) => names[book.language === language ? 0 : 1]!.letters)
    .filter((letters) => letters !== whole && letters !== stem)
    .map((letters) => ({ whole: letters, stem: letters }))
}

function scoreSection(
  book: SearchBook,
  folded: FoldedSection,
  { word, english, terms, isFirst }: Wanted,
): Score | null {
  const { section, parts, length } = folded
  const title = Math.max(
    WEIGHT.title * fitOfName(folded.title, word),
    WEIGHT.otherTitle * fitOfName(folded.otherTitle, word),
    section.id === word.whole ? 2 * WEIGHT.title : 0,
  )
  const description = WEIGHT.description * bestFit(folded.description, word)
  const fitOf = (id: string) => terms.get(id) ?? 0
  const found = parts.map((part) => lookInto(part, word, english, part.part.terms.map(fitOf)))
  const uses = found.reduce((sum, { uses }) => sum + uses, 0)
  const text = WEIGHT.text * saturate(uses, 6 * (0.6 + (0.4 * length) / book.meanLength))
  const best = (of: (one: (typeof found)[number]) => number) => bestAndMore(found.map(of))
  const named = best((one) => one.heading)
  const firsts = parts.flatMap(({ part }) =>
    part.terms.filter((id) => isFirst(id, placeOf(section, part))).map(fitOf),
  )
  const first = WEIGHT.firstTerm * Math.max(0, ...firsts) * saturate(uses, 4)
  const taught =
    first + best((one) => one.term) + best((one) => one.aside) + best((one) => Math.max(0, ...one.captions))
  const rest = best((one) => one.code) + best((one) => one.bibliography)
  const mentions = folded.isOverview && named < WEIGHT.name / 2 ? OVERVIEW : 1
  const score = title + named + mentions * (description + taught + text) + rest
  if (score === 0) return null
  return {
    section: score,
    parts: found.map((one, index) => one.total + (index === 0 ? title + description : 0)),
    figures: found.map(({ captions }) => captions),
  }
}

function lookInto(part: FoldedPart, word: Word, english: Word[], terms: number[]) {
  const term = WEIGHT.term * bestAndMore(terms)
  const matches = findWord(part.text, word).reduce((sum, { fit }) => sum + fit, 0)
  const uses = part.isBibliography ? 0 : matches
  const bibliography = part.isBibliography ? BIBLIOGRAPHY * WEIGHT.text * saturate(matches, 6) : 0
  const heading = Math.max(
    WEIGHT.heading * fitOfName(part.heading, word),
    WEIGHT.otherHeading * fitOfName(part.otherHeading, word),
    ...part.names.flatMap((name) => english.map((word) => WEIGHT.name * fitOfName(name, word))),
  )
  const aside = WEIGHT.aside * bestFit(part.asides, word)
  const code = WEIGHT.code * bestFit(part.code, word)
  const captions = part.captions.map((caption) => WEIGHT.caption * bestFit(caption, word))
  const text = WEIGHT.partText * saturate(uses, 3)
  const total = part.rank * (heading + term + aside + text + code + bibliography)
  return { uses, bibliography, heading, term, aside, code, captions, total }
}

/** The best counts in full, the others a little. */
function bestAndMore(scores: number[]): number {
  const best = Math.max(0, ...scores)
  return best + 0.2 * (scores.reduce((sum, score) => sum + score, 0) - best)
}

const saturate = (count: number, half: number) => count / (count + half)

function bestFit(text: Folded, word: Word): number {
  return findWord(text, word).reduce((best, { fit }) => Math.max(best, fit), 0)
}

/** For names, such as titles: how well the word fits, and how much of the name it is. */
function fitOfName(name: Folded, word: Word): number {
  const share = Math.min(1, word.whole.length / Math.max(1, name.letters.length))
  return bestFit(name, word) * (0.4 + 0.6 * share)
}

import type { SearchIndex, SearchPart, SearchSection, SearchTerm } from '../../../content/searchIndex'
import { fold, type Folded } from './fold'

/** A part of a section, folded. */
export interface FoldedPart {
  part: SearchPart
  heading: Folded
  otherHeading: Folded
  asides: Folded
  text: Folded
  code: Folded
  captions: Folded[]
  /** English names that only the source shows: of the heading and of its figures. */
  names: Folded[]
  isBibliography: boolean
  /** Less for what repeats or practises than for what teaches. */
  rank: number
}

/** A section, folded. */
export interface FoldedSection {
  section: SearchSection
  title: Folded
  otherTitle: Folded
  description: Folded
  parts: FoldedPart[]
  /** Letters of its running text. */
  length: number
  /** Whether it opens sections that follow, and so mentions everything and teaches little. */
  isOverview: boolean
}

/** A word of the glossary, folded. */
export interface FoldedTerm {
  id: string
  term: SearchTerm
  names: Folded[]
  also: Folded[]
  definition: Folded
  /** Where the book marks it first, openings aside. */
  firstPlace: string
}

/** The index as the search works with it. */
export interface SearchBook {
  language: SearchIndex['language']
  sections: FoldedSection[]
  terms: FoldedTerm[]
  spellings: Record<string, string>
  meanLength: number
}

/** A place that a term is marked in, as one string. */
export const placeOf = (section: SearchSection, part: SearchPart) => `${section.id}#${part.id}`

/** Folds the whole index, once for each language. */
export function foldIndex({ language, sections, terms, spellings }: SearchIndex): SearchBook {
  const ids = sections.map(({ id }) => id)
  const folded = sections.map((section): FoldedSection => {
    const parts = section.parts.map(foldPart)
    return {
      section,
      title: fold(section.title),
      otherTitle: fold(section.otherTitle),
      description: fold(section.description),
      parts,
      length: parts.reduce(
        (sum, { text, isBibliography }) => sum + (isBibliography ? 0 : text.letters.length),
        0,
      ),
      isOverview: ids.some((id) => id.startsWith(`${section.id}.`)),
    }
  })
  const first = new Map<string, string>()
  for (const { section } of [...folded].sort((a, b) => Number(a.isOverview) - Number(b.isOverview)))
    for (const part of section.parts)
      for (const id of part.terms) if (!first.has(id)) first.set(id, placeOf(section, part))
  return {
    language,
    sections: folded,
    terms: Object.entries(terms).map(([id, term]) => foldTerm(id, term, first.get(id) ?? '')),
    spellings,
    meanLength: folded.reduce((sum, { length }) => sum + length, 0) / Math.max(1, folded.length),
  }
}

const RANKS: Partial<Record<string, number>> = { recap: 0.6, exercises: 0.6, code: 0.8, references: 0.5 }

const foldPart = (part: SearchPart): FoldedPart => ({
  part,
  heading: fold(part.heading),
  otherHeading: fold(part.otherHeading),
  asides: fold(part.asides),
  text: fold(part.text),
  code: fold(part.code),
  captions: part.figures.map(({ caption }) => fold(caption)),
  names: [part.id, ...part.figures.map(({ name }) => name)].map(fold),
  isBibliography: part.id === 'references',
  rank: RANKS[part.id] ?? 1,
})

const foldTerm = (id: string, term: SearchTerm, firstPlace: string): FoldedTerm => ({
  id,
  term,
  names: [fold(term.name), fold(term.otherName)],
  also: term.also.map(fold),
  definition: fold(term.definition),
  firstPlace,
})

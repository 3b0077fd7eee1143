/**
 * What the search knows of the book in one language: its text, part by part. Made while building by `tools/search/`, read in the
 * page by `src/book/search/`. It holds no postings: the whole text of a language is so short that scanning it takes milliseconds,
 * finds any part of a Korean word, and is needed for the excerpts anyway.
 */
export interface SearchIndex {
  language: 'ko' | 'en'
  sections: SearchSection[]
  /** The glossary by id: the words that are marked somewhere in `sections`. */
  terms: Record<string, SearchTerm>
  /** Names as readers may write them, without spaces, and as the book does. */
  spellings: Record<string, string>
}

/** A section of the book. */
export interface SearchSection {
  id: string
  title: string
  /** The title in the other language, so that a reader finds it by either. */
  otherTitle: string
  description: string
  /** In reading order; the first is what stands before the first heading. */
  parts: SearchPart[]
}

/** A heading and what stands under it, up to the next heading. */
export interface SearchPart {
  /** The heading's id; empty before the first heading. */
  id: string
  heading: string
  otherHeading: string
  /** The running text, one block a line, without solutions, answers and displayed formulas. */
  text: string
  /** Titles of notes, deep dives and exercises, one a line. */
  asides: string
  /** Names that only the code uses, such as `torchrun`, one a line. */
  code: string
  /** Ids of the glossary's words that are marked here. */
  terms: string[]
  figures: SearchFigure[]
}

/** A numbered figure. */
export interface SearchFigure {
  number: string
  caption: string
  /** What the figure is called in the code, as English words: `Receptive Field`. */
  name: string
}

/** A word of the glossary in both languages. */
export interface SearchTerm {
  name: string
  otherName: string
  /** What else it is called, in either language. */
  also: string[]
  definition: string
}

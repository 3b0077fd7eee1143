import { existsSync, readFileSync } from 'node:fs'
import { sections, type Section } from '../../content/book'
import { glossary } from '../../content/glossary'
import { alsoCalled, spellings } from '../../content/glossary/alsoCalled'
import type { SearchIndex, SearchSection, SearchTerm } from '../../content/searchIndex'
import { readParts } from './readParts'

type Language = SearchIndex['language']

const other: Record<Language, Language> = { ko: 'en', en: 'ko' }

/** Makes the index of every language from `content/`. */
export function buildIndexes(): Record<Language, SearchIndex> {
  const written = sections.filter(
    ({ folder }) => existsSync(fileOf(folder, 'ko')) && existsSync(fileOf(folder, 'en')),
  )
  const parts = new Map(
    written.map(({ folder }) => [folder, { ko: read(folder, 'ko'), en: read(folder, 'en') }]),
  )
  return { ko: buildIndex('ko', written, parts), en: buildIndex('en', written, parts) }
}

const fileOf = (folder: string, language: Language) => `content/sections/${folder}/${language}.mdx`

type Parts = ReturnType<typeof readParts>

const read = (folder: string, language: Language): Parts =>
  readParts(readFileSync(fileOf(folder, language), 'utf8'), language)

function buildIndex(
  language: Language,
  written: Section[],
  parts: Map<string, Record<Language, Parts>>,
): SearchIndex {
  const read = written.map((section) => searchSection(section, parts.get(section.folder)!, language))
  const marked = new Set(read.flatMap(({ parts }) => parts.flatMap(({ terms }) => terms)))
  const terms = Object.keys(glossary)
    .filter((id) => marked.has(id))
    .map((id): [string, SearchTerm] => [id, readTerm(id, language)])
  return { language, sections: read, terms: Object.fromEntries(terms), spellings }
}

function searchSection(
  { id, title, description }: Section,
  texts: Record<Language, Parts>,
  language: Language,
): SearchSection {
  const otherHeadings = new Map(texts[other[language]].map((part) => [part.id, part.heading]))
  return {
    id,
    title: title[language],
    otherTitle: title[other[language]],
    description: description[language],
    parts: texts[language].map((part) => ({ ...part, otherHeading: otherHeadings.get(part.id) ?? '' })),
  }
}

function readTerm(id: string, language: Language): SearchTerm {
  const entry = glossary[id]!
  return {
    name: entry[language],
    otherName: entry[other[language]],
    also: alsoCalled[id] ?? [],
    definition: entry.definition[language],
  }
}

import type { ComponentType } from 'react'
import { sections, type Section } from '../../content/book'
import type { Fact } from '../../content/facts'
import type { GlossaryEntry } from '../../content/glossary'
import type { Reference } from '../../content/references'
import type { Language } from './language'

/** A heading of a page, for the page's own outline. */
export interface Heading {
  id: string
  depth: number
  text: string
}

/** What the MDX pipeline exports from a section's text (tools/mdx/pageData.ts). */
export interface SectionText {
  default: ComponentType<{ components?: object }>
  frontmatter: { title: string; description: string }
  outline: Heading[]
  /** What the text names by id; the works of its facts are among its works. */
  sources: {
    facts: Record<string, Fact>
    works: Record<string, Reference>
    terms: Record<string, GlossaryEntry>
  }
}

const texts = import.meta.glob<SectionText>('../../content/sections/*/*.mdx')

const pathOf = (section: Section, language: Language) =>
  `../../content/sections/${section.folder}/${language}.mdx`

/** The sections of the outline, in reading order: those that have a text in every language. */
export const readableSections: Section[] = sections.filter(
  (section) => pathOf(section, 'ko') in texts && pathOf(section, 'en') in texts,
)

/** The section of that number, if it has been written. */
export const findSection = (id: string): Section | undefined => readableSections.find((s) => s.id === id)

/** The address of a section on this server. */
export const sectionHref = (id: string, language: Language): string =>
  `${import.meta.env.BASE_URL}${language}/${id}/`

/** The address of a term in the glossary, or of a work in the list of all references. */
export const backMatterHref = (page: 'glossary' | 'references', id: string, language: Language): string =>
  `${sectionHref(page, language)}#${id}`

/** Loads the text of a section. */
export async function loadText(section: Section, language: Language): Promise<SectionText> {
  const load = texts[pathOf(section, language)]
  if (!load) throw new Error(`Section ${section.id} has no text in "${language}".`)
  return load()
}

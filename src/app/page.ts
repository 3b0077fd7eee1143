import { book, type Section } from '../../content/book'
import type { ComponentType } from 'react'
import { findSection, loadText, type SectionText } from '../book/pages'
import { strings, type StringKey } from '../book/strings'
import type { AloneKind, Route } from './routes'

/** A route with everything it needs to be drawn at once. */
export interface Page {
  route: Route
  title: string
  description: string
  section?: { section: Section; text: SectionText }
  /** What a page that is no section shows below the shell's bar. */
  Body?: ComponentType
}

/** The pages that are one of their kind: the sentence that describes each, and what it shows. */
const alone: Record<AloneKind, { description: StringKey; load(): Promise<ComponentType> }> = {
  glossary: {
    description: 'glossaryIs',
    load: async () => (await import('../book/back-matter/Glossary')).Glossary,
  },
  references: {
    description: 'referencesAre',
    load: async () => (await import('../book/back-matter/Bibliography')).Bibliography,
  },
  bench: {
    description: 'benchIs',
    load: async () => (await import('../book/back-matter/Bench')).Bench,
  },
  gallery: {
    description: 'galleryLead',
    load: async () => (await import('../gallery/Gallery')).Gallery,
  },
}

/** Loads what a route shows; null when the book has no such section. */
export async function loadPage(route: Route): Promise<Page | null> {
  const { language } = route
  const t = strings[language]
  if (route.kind === 'home')
    return {
      route,
      title: book.title[language],
      description: `${book.subtitle[language]}. ${book.what[language]}`,
    }
  if (route.kind !== 'section') {
    const { description, load } = alone[route.kind]
    return { route, title: t[route.kind], description: t[description], Body: await load() }
  }
  const section = findSection(route.id)
  if (!section) return null
  const text = await loadText(section, language)
  const title = `${section.id} ${section.title[language]}`
  return { route, title, description: text.frontmatter.description, section: { section, text } }
}

import { book, type Section } from '../../content/book'
import type { ComponentType } from 'react'
import { findSection, loadText, type SectionText } from '../book/pages'
import { strings } from '../book/strings'
import type { Route } from './routes'

/** A route with everything it needs to be drawn at once. */
export interface Page {
  route: Route
  title: string
  description: string
  section?: { section: Section; text: SectionText }
  Gallery?: ComponentType
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
  if (route.kind === 'gallery') {
    const { Gallery } = await import('../gallery/Gallery')
    return { route, title: t.gallery, description: t.galleryLead, Gallery }
  }
  const section = findSection(route.id)
  if (!section) return null
  const text = await loadText(section, language)
  const title = `${section.id} ${section.title[language]}`
  return { route, title, description: text.frontmatter.description, section: { section, text } }
}

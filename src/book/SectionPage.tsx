import { useMemo, useRef } from 'react'
import type { Section } from '../../content/book'
import { joinHyphens } from '../lib/hyphens'
import { useLanguage } from './language'
import { PageContext } from './PageContext'
import type { SectionText } from './pages'
import { useReadAtEnd } from './progress'
import { vocabulary } from './vocabulary'

/** A section of the book: its title with the number in the margin, and its text. */
export function SectionPage({ section, text }: { section: Section; text: SectionText }) {
  const language = useLanguage()
  const end = useRef<HTMLDivElement>(null)
  useReadAtEnd(section.id, end)
  const facts = useMemo(() => ({ outline: text.outline, sources: text.sources }), [text])
  const Content = text.default
  return (
    <PageContext value={facts}>
      <article className="prose">
        <header className="prose__head">
          <p className="prose__number">{section.id}</p>
          <h1 tabIndex={-1}>{section.title[language]}</h1>
          <p className="prose__lead">{joinHyphens(text.frontmatter.description)}</p>
        </header>
        <Content components={vocabulary} />
        <div ref={end} className="prose__end" aria-hidden="true" />
      </article>
    </PageContext>
  )
}

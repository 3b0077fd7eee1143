import type { ReactNode } from 'react'
import { otherLanguage, useLanguage } from '../language'
import { usePage } from '../PageContext'
import { backMatterHref } from '../pages'
import { useStrings } from '../strings'
import { HoverCard } from './HoverCard'

/** A term of the field; its definition, and its name in the other language, show on a card. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const t = useStrings()
  const language = useLanguage()
  const other = otherLanguage[language]
  const entry = usePage().sources.terms[id]
  if (!entry) throw new Error(`There is no term "${id}" on this page.`)
  return (
    <HoverCard
      className="term"
      id={`term-${id}`}
      trigger={(describedBy) => (
        <span role="button" tabIndex={0} className="term__word" aria-describedby={describedBy}>
          {children ?? entry[language]}
        </span>
      )}
    >
      <span className="hovercard__kind">
        {entry[language]} <span lang={other}>{entry[other]}</span>
      </span>
      <span className="hovercard__text">{entry.definition[language]}</span>
      <span className="hovercard__links">
        <a href={backMatterHref('glossary', id, language)}>{t.inGlossary}</a>
      </span>
    </HoverCard>
  )
}

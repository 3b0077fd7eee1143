import type { ReactNode } from 'react'
import { useLanguage, type Language } from '../language'
import { usePage } from '../PageContext'
import { HoverCard } from './HoverCard'

const other: Record<Language, Language> = { ko: 'en', en: 'ko' }

/** A term of the field; its definition, and its name in the other language, show on a card. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const language = useLanguage()
  const entry = usePage().sources.terms[id]
  if (!entry) throw new Error(`There is no term "${id}" on this page.`)
  return (
    <HoverCard
      className="term"
      trigger={(describedBy) => (
        <button type="button" className="term__word" aria-describedby={describedBy}>
          {children ?? entry[language]}
        </button>
      )}
    >
      <span className="hovercard__kind">
        {entry[language]} <span lang={other[language]}>{entry[other[language]]}</span>
      </span>
      <span className="hovercard__text">{entry.definition[language]}</span>
    </HoverCard>
  )
}

import type { ReactNode } from 'react'
import { useLanguage } from '../language'
import { findSection, sectionHref } from '../pages'
import { usePage, type PageFacts } from '../PageContext'
import { fill, useStrings } from '../strings'

const IS_SECTION = /^\d+(\.\d+)*$/

/**
 * Points to a part of the book: a section ("8.1.1"), a figure ("fig-8-1"), a heading of this page or a named part of a
 * figure. While it is hovered or focused, the part it names is lit. A section
 * that is not written yet is named, and said to be so.
 */
export function Ref({ to, children }: { to: string; children?: ReactNode }) {
  const t = useStrings()
  const language = useLanguage()
  const { outline } = usePage()
  const section = findSection(to)
  const figure = /^fig-(.+)$/.exec(to)?.[1]
  const label = section
    ? fill(t.section, { id: to })
    : figure
      ? `${t.figure} ${figure}`
      : headingText(outline, to)
  if (!section && IS_SECTION.test(to)) return <span>{children ?? fill(t.sectionToCome, { id: to })}</span>
  const light = (lit: boolean) => () => setLit(to, lit)
  return (
    <a
      className="ref"
      href={section ? sectionHref(to, language) : `#${to}`}
      onPointerEnter={light(true)}
      onPointerLeave={light(false)}
      onFocus={light(true)}
      onBlur={light(false)}
    >
      {children ?? label}
    </a>
  )
}

const headingText = (outline: PageFacts['outline'], id: string) =>
  outline.find((h) => h.id === id)?.text ?? id

function setLit(name: string, lit: boolean) {
  const parts = document.querySelectorAll(`#${CSS.escape(name)}, [data-part="${CSS.escape(name)}"]`)
  parts.forEach((part) => part.toggleAttribute('data-lit', lit))
}

import type { Section } from '../../content/book'
import { useLanguage } from '../book/language'
import { readableSections } from '../book/pages'
import { useStrings } from '../book/strings'
import { hrefOf } from './routes'

/** The sections before and after this one; the cover stands before the first. */
export function PreviousNext({ section }: { section: Section }) {
  const t = useStrings()
  const language = useLanguage()
  const index = readableSections.indexOf(section)
  const link = (neighbour: Section | undefined) =>
    neighbour && {
      href: hrefOf({ kind: 'section', language, id: neighbour.id }),
      title: `${neighbour.id} ${neighbour.title[language]}`,
    }
  const cover = { href: hrefOf({ kind: 'home', language }), title: t.home }
  const previous = link(readableSections[index - 1]) ?? cover
  const next = link(readableSections[index + 1])
  return (
    <nav className="turn" aria-label={`${t.previous} · ${t.next}`}>
      <a rel="prev" href={previous.href}>
        <span>{t.previous}</span> {previous.title}
      </a>
      {next && (
        <a rel="next" href={next.href}>
          <span>{t.next}</span> {next.title}
        </a>
      )}
    </nav>
  )
}

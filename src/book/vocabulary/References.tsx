import { facts } from '../../../content/facts'
import { references } from '../../../content/references'
import { usePage } from '../PageContext'

/** The works that this page's citations and facts rest on, in order of authors. */
export function References() {
  const { mentions } = usePage()
  const fromFacts = mentions.fact.map((id) => facts[id]?.reference).filter((id) => id !== undefined)
  const works = [...new Set([...mentions.cite, ...fromFacts])]
    .map((id) => ({ id, ...references[id]! }))
    .sort((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year)
  return (
    <ul className="references" lang="en">
      {works.map((work) => (
        <li key={work.id} id={`ref-${work.id}`} tabIndex={-1}>
          {work.authors} ({work.year}). <a href={work.url}>{work.title}</a>. <i>{work.venue}</i>.
        </li>
      ))}
    </ul>
  )
}

import { usePage } from '../PageContext'

/** The works that this page's citations and facts rest on, in order of authors. */
export function References() {
  const { works } = usePage().sources
  const inOrder = Object.entries(works).sort(
    ([, a], [, b]) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year,
  )
  return (
    <ul className="references" lang="en">
      {inOrder.map(([id, work]) => (
        <li key={id} id={`ref-${id}`} tabIndex={-1}>
          {work.authors} ({work.year}). <a href={work.url}>{work.title}</a>. <i>{work.venue}</i>.
        </li>
      ))}
    </ul>
  )
}

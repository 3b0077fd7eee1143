import { yearOf } from '../../../content/references/reference'
import { inScripts } from '../inScripts'
import { usePage } from '../PageContext'
import { asSentence, inOrderOfAuthors } from '../works'

/** The works that this page's citations and facts rest on, in order of authors. */
export function References() {
  const { works } = usePage().sources
  return (
    <ul className="references" lang="en">
      {inOrderOfAuthors(works).map(([id, work]) => (
        <li key={id} id={`ref-${id}`} tabIndex={-1}>
          {inScripts(work.authors)} ({yearOf(work)}).{' '}
          <a href={work.url}>{inScripts(asSentence(work.title))}</a> <i>{inScripts(work.venue)}</i>.
        </li>
      ))}
    </ul>
  )
}

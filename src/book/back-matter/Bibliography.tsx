import { uses } from 'virtual:uses'
import { references } from '../../../content/references'
import { yearOf } from '../../../content/references/reference'
import { Anchor } from '../Anchor'
import { inScripts } from '../inScripts'
import { useLanguage } from '../language'
import { fill, useStrings } from '../strings'
import { addressLabel, asSentence, inOrderOfAuthors } from '../works'
import { backMatterStrings } from './strings'
import { UsedIn } from './UsedIn'
import './back-matter.css'

/** All works that the book cites, in order of authors, each with its anchor and the sections that cite it. */
export function Bibliography() {
  const t = useStrings()
  const words = backMatterStrings[useLanguage()]
  const works = inOrderOfAuthors(references)
  return (
    <div className="backmatter">
      <h1 tabIndex={-1}>{t.references}</h1>
      <p className="backmatter__lead">{fill(words.referencesLead, { n: works.length })}</p>
      <ul className="works">
        {works.map(([id, work]) => (
          <li key={id} id={id} className="work" data-place tabIndex={-1}>
            <span lang="en">
              {inScripts(work.authors)} ({yearOf(work)}). <cite>{inScripts(asSentence(work.title))}</cite>{' '}
              {inScripts(work.venue)}.{' '}
              <a className="work__address" href={work.url}>
                {addressLabel(work.url)}
              </a>
            </span>{' '}
            <UsedIn label={words.citedIn} sections={uses.works[id] ?? []} anchor={`ref-${id}`} />
            <Anchor id={id} label={fill(t.linkTo, { title: work.title })} />
          </li>
        ))}
      </ul>
    </div>
  )
}

import { shortReference } from '../../../content/references/reference'
import { useLanguage } from '../language'
import { usePage } from '../PageContext'
import { backMatterHref } from '../pages'
import { useStrings } from '../strings'
import { addressLabel } from '../works'
import { HoverCard } from './HoverCard'

/** A citation: author and year, linked to the list of references, with the work on a card. */
export function Cite({ id }: { id: string }) {
  const t = useStrings()
  const language = useLanguage()
  const work = usePage().sources.works[id]
  if (!work) throw new Error(`There is no reference "${id}" on this page.`)
  return (
    <HoverCard
      className="cite"
      trigger={(describedBy) => (
        <a className="cite__link" href={`#ref-${id}`} aria-describedby={describedBy}>
          ({shortReference(work)})
        </a>
      )}
    >
      <span className="hovercard__kind" lang="en">
        {work.authors}
      </span>
      <span className="hovercard__text" lang="en">
        {work.title}
      </span>
      <span className="hovercard__quiet" lang="en">{`${work.venue}, ${work.year}`}</span>
      <span className="hovercard__links">
        <a href={work.url}>{addressLabel(work.url)}</a>
        <a href={backMatterHref('references', id, language)}>{t.inReferences}</a>
      </span>
    </HoverCard>
  )
}

import { usePage } from '../PageContext'
import { HoverCard } from './HoverCard'

/** "Simonyan & Zisserman" from "Simonyan, K., Zisserman, A."; more than two become "LeCun et al." */
export function shortAuthors(authors: string): string {
  const surnames = authors.split(/\.,\s*/).map((author) => author.split(',')[0]!.trim())
  return surnames.length > 2 ? `${surnames[0]} et al.` : surnames.join(' & ')
}

/** A citation: author and year, linked to the list of references, with the work on a card. */
export function Cite({ id }: { id: string }) {
  const work = usePage().sources.works[id]
  if (!work) throw new Error(`There is no reference "${id}" on this page.`)
  return (
    <HoverCard
      className="cite"
      trigger={(describedBy) => (
        <a className="cite__link" href={`#ref-${id}`} aria-describedby={describedBy}>
          {shortAuthors(work.authors)} {work.year}
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
      <a className="hovercard__link" href={work.url}>
        {new URL(work.url).host}
      </a>
    </HoverCard>
  )
}

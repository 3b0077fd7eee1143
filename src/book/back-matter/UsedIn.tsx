import { useLanguage } from '../language'
import { sectionHref } from '../pages'
import { fill, useStrings } from '../strings'

/** Links to the places of sections: "8.1.1 · 8.2.2", each to the anchor within. */
export function UsedIn({ label, sections, anchor }: { label: string; sections: string[]; anchor: string }) {
  const t = useStrings()
  const language = useLanguage()
  const links = sections.map((id) => (
    <a key={id} href={`${sectionHref(id, language)}#${anchor}`} aria-label={fill(t.section, { id })}>
      {id}
    </a>
  ))
  return (
    <span className="usedin">
      <span className="usedin__first">
        {label} {links[0]}
      </span>
      {links.slice(1)}
    </span>
  )
}

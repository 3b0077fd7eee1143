import { yearOf } from '../../../content/references/reference'
import { useLanguage } from '../language'
import { usePage } from '../PageContext'
import { useStrings } from '../strings'
import { HoverCard } from './HoverCard'

/** A number from `content/facts`; where it comes from shows on hover, focus and tap. */
export function Fact({ id }: { id: string }) {
  const language = useLanguage()
  const t = useStrings()
  const { facts, works } = usePage().sources
  const fact = facts[id]
  if (!fact) throw new Error(`There is no fact "${id}" on this page.`)
  const value = typeof fact.value === 'string' ? fact.value : fact.value[language]
  const kind = { P: t.primary, S: t.secondary, C: t.computed }[fact.mark]
  const reference = fact.reference ? works[fact.reference] : undefined
  return (
    <HoverCard
      className="fact"
      trigger={(describedBy) => (
        <span role="button" tabIndex={0} className="fact__value" aria-describedby={describedBy}>
          {value.replace(' ± ', '\u00a0±\u00a0')}
        </span>
      )}
    >
      <span className="hovercard__kind">{kind}</span>
      <span className="hovercard__text">{fact.source[language]}</span>
      {reference && (
        <span className="hovercard__quiet">{`${reference.authors} (${yearOf(reference)}), ${reference.title}`}</span>
      )}
    </HoverCard>
  )
}

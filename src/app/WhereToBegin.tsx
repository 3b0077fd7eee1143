import { useLanguage } from '../book/language'
import { findSection, readableSections } from '../book/pages'
import { lastPlace, readPercents } from '../book/progress'
import { fill, useStrings } from '../book/strings'
import { hrefOf } from './routes'

/** One line: the way to the first section, or back to where the reader left off. */
export function WhereToBegin() {
  const t = useStrings()
  const language = useLanguage()
  const place = lastPlace.useValue()
  const percents = readPercents.useValue()
  const left = place && findSection(place.id)
  const section = left ?? readableSections[0]!
  const title = `${section.id} ${section.title[language]}`
  const hash = left && place.heading ? `#${place.heading}` : ''
  return (
    <p className="cover__begin">
      <a href={hrefOf({ kind: 'section', language, id: section.id }) + hash}>
        {fill(left ? t.continueWith : t.start, { title })}
      </a>
      {left && <span>{fill(t.readSoFar, { n: percents[section.id] ?? 0 })}</span>}
    </p>
  )
}

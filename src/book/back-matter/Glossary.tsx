import { uses } from 'virtual:uses'
import { glossary } from '../../../content/glossary'
import { Anchor } from '../Anchor'
import { otherLanguage, useLanguage } from '../language'
import { fill, useStrings } from '../strings'
import { underInitials } from './alphabet'
import { backMatterStrings } from './strings'
import { UsedIn } from './UsedIn'
import './back-matter.css'

/** All terms of the book in alphabetical order, each with its anchor and the sections that introduce it. */
export function Glossary() {
  const t = useStrings()
  const language = useLanguage()
  const words = backMatterStrings[language]
  const other = otherLanguage[language]
  const entries = Object.entries(glossary).map(([id, entry]) => ({ id, ...entry }))
  const groups = underInitials(entries, (entry) => entry[language], language)
  return (
    <div className="backmatter">
      <h1 tabIndex={-1}>{t.glossary}</h1>
      <p className="backmatter__lead">{fill(words.glossaryLead, { n: entries.length })}</p>
      <nav className="letters" aria-label={words.letters}>
        {groups.map(({ initial, entries: [first] }) => (
          <a key={initial} href={`#${first!.id}`}>
            {initial}
          </a>
        ))}
      </nav>
      {groups.map(({ initial, entries }) => (
        <section key={initial} className="letter">
          <h2 className="letter__initial">{initial}</h2>
          <dl>
            {entries.map(({ id, definition, ...entry }) => (
              <div key={id} id={id} className="entry" data-place tabIndex={-1}>
                <dt>
                  {entry[language]}
                  {entry[other] !== entry[language] && (
                    <span className="entry__other" lang={other}>
                      {entry[other]}
                    </span>
                  )}
                  <Anchor id={id} label={fill(t.linkTo, { title: entry[language] })} />
                </dt>
                <dd>
                  {definition[language]}{' '}
                  <UsedIn label={words.usedIn} sections={uses.terms[id] ?? []} anchor={`term-${id}`} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

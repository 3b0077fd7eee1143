import type { CSSProperties } from 'react'
import { useLanguage } from '../book/language'
import { readableSections } from '../book/pages'
import { readPercents, readSections } from '../book/progress'
import { fill, useStrings } from '../book/strings'
import { aloneKinds, hrefOf, type Route } from './routes'

/** The chapter as a stack of thin layers, one per section, filled as far as they were read. */
export function BookOutline({ route }: { route: Route }) {
  const t = useStrings()
  const language = useLanguage()
  const read = readSections.useValue()
  const percents = readPercents.useValue()
  const current = (isCurrent: boolean) => (isCurrent ? ('page' as const) : undefined)
  return (
    <>
      <ol className="stack">
        {readableSections.map(({ id, title }) => {
          const isCurrent = route.kind === 'section' && route.id === id
          const isRead = read.includes(id)
          const percent = isRead ? 100 : (percents[id] ?? 0)
          const kept = { '--read': `${percent}%` } as CSSProperties
          return (
            <li key={id} data-read={isRead || undefined}>
              <a href={hrefOf({ kind: 'section', language, id })} aria-current={current(isCurrent)}>
                <span className="stack__number">{id}</span>{' '}
                <span className="stack__title">{title[language]}</span>
                {isRead && <Tick label={t.read} />}
                {!isRead && percent > 0 && (
                  <span className="unseen">{fill(t.readSoFar, { n: percent })}</span>
                )}
                <span className="stack__layer" style={kept} aria-hidden="true" />
              </a>
            </li>
          )
        })}
      </ol>
      <ul className="outline__more">
        <li>
          <a href={hrefOf({ kind: 'home', language })} aria-current={current(route.kind === 'home')}>
            {t.home}
          </a>
        </li>
        {aloneKinds.map((kind) => (
          <li key={kind}>
            <a href={hrefOf({ kind, language })} aria-current={current(route.kind === kind)}>
              {t[kind]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Tick({ label }: { label: string }) {
  return (
    <svg className="stack__tick" viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={label}>
      <path d="M2 6.5l2.6 3L10 2.5" />
    </svg>
  )
}

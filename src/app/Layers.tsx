import type { CSSProperties } from 'react'
import { useLanguage } from '../book/language'
import { readableSections } from '../book/pages'
import { readPercents, readSections } from '../book/progress'
import { fill, useStrings } from '../book/strings'
import { joinHyphens } from '../lib/hyphens'
import { hrefOf } from './routes'

/** The contents as a stack of layers: one a section, in the hue of its part of the chapter, filled as far as it was read. */
export function Layers() {
  const t = useStrings()
  const language = useLanguage()
  const read = readSections.useValue()
  const percents = readPercents.useValue()
  return (
    <ol className="layers">
      {readableSections.map(({ id, title, description, minutes }) => {
        const isRead = read.includes(id)
        const percent = isRead ? 100 : (percents[id] ?? 0)
        const [, part = '0', subsection] = id.split('.')
        const filled = { '--read': `${percent}%` } as CSSProperties
        return (
          <li key={id} data-part={part} data-opens={subsection === undefined || undefined}>
            <span className="layers__layer" style={filled} aria-hidden="true" />
            <a href={hrefOf({ kind: 'section', language, id })}>
              <span className="layers__number">{id}</span>
              <span className="layers__title">{title[language]}</span>
              <span className="layers__minutes">
                {isRead ? t.read : percent > 0 ? `${percent}%` : fill(t.aboutMinutes, { n: minutes })}
              </span>
            </a>
            <p>{joinHyphens(description[language])}</p>
          </li>
        )
      })}
    </ol>
  )
}

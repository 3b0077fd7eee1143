import { book } from '../../content/book'
import { useLanguage } from '../book/language'
import { NetworkMark } from '../book/Mark'
import { readableSections } from '../book/pages'
import { fill, useStrings } from '../book/strings'
import { hrefOf } from './routes'

/** The cover: what the book is, for whom, and its layers. */
export function Home() {
  const t = useStrings()
  const language = useLanguage()
  return (
    <div className="cover">
      <h1 tabIndex={-1}>{book.title[language]}</h1>
      <p className="cover__subtitle">{book.subtitle[language]}</p>
      <figure className="cover__network">
        <NetworkMark label={t.shapes} />
        <figcaption>{t.shapes}</figcaption>
      </figure>
      <p className="cover__lead">
        {book.what[language]} {book.forWhom[language]} {book.special[language]}
      </p>
      <h2 className="cover__contents">{t.menu}</h2>
      <ol className="layers">
        {readableSections.map(({ id, title, description, minutes }) => (
          <li key={id}>
            <a href={hrefOf({ kind: 'section', language, id })}>
              <span className="layers__number">{id}</span>
              <span className="layers__title">{title[language]}</span>
              <span className="layers__minutes">{fill(t.aboutMinutes, { n: minutes })}</span>
            </a>
            <p>{description[language]}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

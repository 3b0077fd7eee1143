import { book } from '../../content/book'
import { languageNames, languages } from '../book/language'
import { Mark } from '../book/Mark'
import { strings } from '../book/strings'
import { hrefOf } from './routes'

/** `/`: for a browser without scripts, the book in each language; with scripts, one is chosen at once (boot.ts). */
export function LanguageChoice() {
  return (
    <main className="plain">
      <Mark />
      <h1>
        <span lang="en">{book.title.en}</span> · <span lang="ko">{book.title.ko}</span>
      </h1>
      {languages.map((language) => (
        <p key={language} lang={language}>
          {book.what[language]}{' '}
          <a href={hrefOf({ kind: 'home', language })} hrefLang={language}>
            {languageNames[language]}
          </a>
        </p>
      ))}
    </main>
  )
}

/** What stands at an address without a page, in both languages. */
export function NotFound() {
  return (
    <main className="plain">
      <Mark />
      <h1 lang="ko">{strings.ko.notFound}</h1>
      {languages.map((language) => (
        <p key={language} lang={language}>
          {language !== 'ko' && `${strings[language].notFound} `}
          {strings[language].notFoundHint}{' '}
          <a href={hrefOf({ kind: 'home', language })} hrefLang={language}>
            {strings[language].toCover}
          </a>
        </p>
      ))}
    </main>
  )
}

import { languageNames, languages } from '../book/language'
import { useStrings } from '../book/strings'
import { hrefOf, type Route } from './routes'

/** The same page in each language; the choice is remembered for the next visit of the cover. */
export function LanguageSwitch({ route }: { route: Route }) {
  const t = useStrings()
  return (
    <nav className="languages" aria-label={t.language}>
      {languages.map((language) => (
        <a
          key={language}
          href={hrefOf({ ...route, language })}
          hrefLang={language}
          lang={language}
          aria-current={language === route.language ? 'true' : undefined}
          onClick={() => remember(language)}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  )
}

function remember(language: string) {
  try {
    localStorage.setItem('language', language)
  } catch {
    // A browser that stores nothing asks its own languages the next time.
  }
}

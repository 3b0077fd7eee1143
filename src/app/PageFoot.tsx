import { useLanguage } from '../book/language'
import { useStrings } from '../book/strings'
import type { Page } from './page'
import { base, type Route } from './routes'
import { repositoryUrl } from './site'

/** Where the words of a page are kept that is no section. */
const sources: Partial<Record<Route['kind'], string>> = {
  glossary: 'tree/main/content/glossary',
  references: 'tree/main/content/references',
}

/** Below every page: where its text can be mended, and the feed of what is new. */
export function PageFoot({ page: { route, section } }: { page: Page }) {
  const t = useStrings()
  const language = useLanguage()
  const source = section
    ? `edit/main/content/sections/${section.section.folder}/${language}.mdx`
    : sources[route.kind]
  return (
    <footer className="foot">
      {source && <a href={`${repositoryUrl}/${source}`}>{t.editPage}</a>}
      <a href={`${base}feed.xml`} type="application/rss+xml" hrefLang="en" target="_blank" rel="noreferrer">
        {t.feed}
      </a>
    </footer>
  )
}

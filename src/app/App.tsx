import { LanguageContext } from '../book/language'
import { SectionPage } from '../book/SectionPage'
import { Home } from './Home'
import { usePage } from './navigation'
import type { Page } from './page'
import { Shell } from './Shell'

/** The book: the page that was asked for, in the shell that all pages share. */
export function App({ firstPage }: { firstPage: Page }) {
  const page = usePage(firstPage)
  return (
    <LanguageContext value={page.route.language}>
      <Shell page={page}>
        <PageBody key={`${page.route.kind} ${page.section?.section.id}`} page={page} />
      </Shell>
    </LanguageContext>
  )
}

function PageBody({ page: { section, Body } }: { page: Page }) {
  if (section) return <SectionPage section={section.section} text={section.text} />
  if (Body) return <Body />
  return <Home />
}

import { useEffect, useRef, type ReactNode } from 'react'
import { Mark } from '../book/Mark'
import { Search } from '../book/search/Search'
import { useStrings } from '../book/strings'
import { BookOutline } from './BookOutline'
import { LanguageSwitch } from './LanguageSwitch'
import type { Page } from './page'
import { PlaceKeeper } from './PlaceKeeper'
import { PageFoot } from './PageFoot'
import { PageOutline } from './PageOutline'
import { PreviousNext } from './PreviousNext'
import { hrefOf } from './routes'
import { ThemeSwitch } from './ThemeSwitch'

/** What all pages share: the bar, the outlines at both sides, and the way on. */
export function Shell({ page, children }: { page: Page; children: ReactNode }) {
  const t = useStrings()
  const menu = useRef<HTMLElement>(null)
  const { route, section } = page
  useEffect(() => menu.current?.hidePopover?.(), [page])
  return (
    <div className="shell" data-kind={route.kind}>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <header className="bar">
        <button type="button" className="bar__menu" popoverTarget="outline">
          {t.menu}
        </button>
        <a className="bar__home" href={hrefOf({ kind: 'home', language: route.language })}>
          <Mark />
          <span>{t.bookTitle}</span>
        </a>
        <Search />
        <div className="bar__switches">
          <LanguageSwitch route={route} />
          <ThemeSwitch />
        </div>
      </header>
      <nav ref={menu} id="outline" className="outline" popover="auto" aria-label={t.contents}>
        <BookOutline route={route} />
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
        {section && <PreviousNext section={section.section} />}
        <PageFoot page={page} />
        {section && <PlaceKeeper id={section.section.id} />}
      </main>
      {section && <PageOutline key={section.section.id} headings={section.text.outline} />}
    </div>
  )
}

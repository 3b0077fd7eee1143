import { languages, type Language } from '../book/language'
import { strings } from '../book/strings'
import type { Page } from './page'
import { base, pathOf } from './routes'

/** The title of a page as tabs and search results show it. */
export function documentTitle(page: Page): string {
  const book = strings[page.route.language].bookTitle
  return page.title === book ? book : `${page.title} · ${book}`
}

/** The tags of a page's head, as HTML, for the prerendered file. */
export function headTags(page: Page, siteUrl: string): string {
  const { route } = page
  const address = (path: string) => new URL(base + path, siteUrl).href
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escape(content)}" />`
  const alternates = languages.map(
    (language) =>
      `<link rel="alternate" hreflang="${language}" href="${address(pathOf({ ...route, language }))}" />`,
  )
  return [
    `<title>${escape(documentTitle(page))}</title>`,
    `<meta name="description" content="${escape(page.description)}" />`,
    `<link rel="canonical" href="${address(pathOf(route))}" />`,
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${address(route.kind === 'home' ? '' : pathOf({ ...route, language: 'en' }))}" />`,
    `<link rel="alternate" type="application/rss+xml" title="One Layer Deeper" href="${base}feed.xml" />`,
    property('title', page.title),
    property('description', page.description),
    property('type', route.kind === 'section' ? 'article' : 'website'),
    property('url', address(pathOf(route))),
    property('site_name', strings[route.language].bookTitle),
    property('locale', route.language === 'ko' ? 'ko_KR' : 'en_US'),
  ].join('\n    ')
}

/** The web app's manifest in a language (tools/webManifest.ts). */
const manifestOf = (language: Language) => `${base}${language}.webmanifest`

/** Brings the head of the document in line with a page that was opened without a reload. */
export function applyHead(page: Page): void {
  document.title = documentTitle(page)
  document.documentElement.lang = page.route.language
  document.querySelector('meta[name=description]')?.setAttribute('content', page.description)
  document.querySelector('link[rel=manifest]')?.setAttribute('href', manifestOf(page.route.language))
  document.querySelector('link[rel=canonical]')?.setAttribute('href', location.origin + location.pathname)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character]!)

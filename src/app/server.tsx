import { prerender } from 'react-dom/static'
import type { ReactNode } from 'react'
import { languages } from '../book/language'
import { readableSections } from '../book/pages'
import { strings } from '../book/strings'
import { App } from './App'
import { languageScript, headScript, startScript } from './boot'
import { headTags } from './head'
import { loadPage } from './page'
import { aloneKinds, base, pathOf, type Route } from './routes'
import { LanguageChoice, NotFound } from './StaticPages'

export { defaultSiteUrl } from './site'
export { base, headScript, startScript }

/** A page as it goes into its file. */
export interface Rendered {
  /** Below the base path: `ko/8.1.1/index.html`. */
  file: string
  lang: string
  head: string
  body: string
  /** Whether the page needs the app; the static ones do not. */
  interactive: boolean
  /** The module that holds the page's text, as the manifest names it. */
  modules: string[]
}

/** Every route of the book, in the sitemap's order. */
export function allRoutes(): Route[] {
  return languages.flatMap((language): Route[] => [
    { kind: 'home', language },
    ...readableSections.map(({ id }): Route => ({ kind: 'section', language, id })),
    ...aloneKinds.map((kind): Route => ({ kind, language })),
  ])
}

export { pathOf }

/** What the pages import that are one of their kind (page.ts). */
const modulesOf: Partial<Record<Route['kind'], string[]>> = {
  gallery: ['src/gallery/Gallery.tsx'],
  glossary: ['src/book/back-matter/Glossary.tsx'],
  references: ['src/book/back-matter/Bibliography.tsx'],
  bench: ['src/book/back-matter/Bench.tsx'],
}

/** Renders one route, all its widgets included. */
export async function renderRoute(route: Route, siteUrl: string): Promise<Rendered> {
  const page = await loadPage(route)
  if (!page) throw new Error(`No page for ${pathOf(route)}`)
  const folder = page.section?.section.folder
  return {
    file: `${pathOf(route)}index.html`,
    lang: route.language,
    head: headTags(page, siteUrl),
    body: await toHtml(<App firstPage={page} />),
    interactive: true,
    modules: folder ? [`content/sections/${folder}/${route.language}.mdx`] : (modulesOf[route.kind] ?? []),
  }
}

/** The pages without a language: the picker at `/` and the 404 page. */
export async function renderStaticPages(siteUrl: string): Promise<Rendered[]> {
  const title = `${strings.en.bookTitle} · ${strings.ko.bookTitle}`
  const alternates = languages.map(
    (language) =>
      `<link rel="alternate" hreflang="${language}" href="${new URL(`${base}${language}/`, siteUrl).href}" />`,
  )
  const shared = { lang: 'ko', interactive: false, modules: [] }
  return [
    {
      ...shared,
      file: 'index.html',
      head: [
        `<title>${title}</title>`,
        `<meta name="description" content="${strings.en.bookTitle}" />`,
        `<link rel="canonical" href="${new URL(base, siteUrl).href}" />`,
        ...alternates,
        `<link rel="alternate" hreflang="x-default" href="${new URL(base, siteUrl).href}" />`,
        `<script>${languageScript(base, languages)}</script>`,
      ].join('\n    '),
      body: await toHtml(<LanguageChoice />),
    },
    {
      ...shared,
      file: '404.html',
      head: `<title>404 · ${title}</title>\n    <meta name="robots" content="noindex" />`,
      body: await toHtml(<NotFound />),
    },
  ]
}

async function toHtml(node: ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(node, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER, // all in place: what is moved by a script cannot be read without one
    onError: (error) => void errors.push(error),
  })
  const html = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  return html
}

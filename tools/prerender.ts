import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import type { Rendered } from '../src/app/server'
import { writeFeed } from './feed'
import { filesOf } from './manifest'
import { appTags } from './webManifest'

interface Options {
  dist: string
  /** The built server bundle. */
  server: string
  siteUrl: string | undefined
}

/** Writes every page of the book as HTML that can be read without scripts, the sitemap and the feed; returns how many pages. */
export async function prerenderPages({ dist, server, siteUrl }: Options): Promise<number> {
  const app = (await import(pathToFileURL(resolve(server)).href)) as typeof import('../src/app/server')
  const site = siteUrl ?? app.defaultSiteUrl
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const routes = app.allRoutes()
  const pages = [...(await app.renderStaticPages(site))]
  for (const route of routes) pages.push(await app.renderRoute(route, site))
  const css = await readStyles(join(dist, 'assets'))
  for (const page of pages) {
    const path = join(dist, page.file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, intoTemplate(template, page, app, { manifest, css }))
  }
  const addresses = routes.map((route) => new URL(app.base + app.pathOf(route), site).href)
  await writeFile(join(dist, 'sitemap.xml'), sitemap(addresses))
  await writeFile(
    join(dist, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${new URL(`${app.base}sitemap.xml`, site).href}\n`,
  )
  await writeFeed(dist, new URL(`${app.base}en/`, site).href)
  return pages.length
}

interface Built {
  manifest: Manifest
  /** Style sheets by their file below dist. */
  css: Map<string, string>
}

async function readStyles(assets: string): Promise<Built['css']> {
  const files = (await readdir(assets)).filter((file) => file.endsWith('.css'))
  const read = async (file: string) => [`assets/${file}`, await readFile(join(assets, file), 'utf8')] as const
  return new Map(await Promise.all(files.map(read)))
}

interface AppParts {
  base: string
  startScript: string
  headScript: string
}

function intoTemplate(
  template: string,
  page: Rendered,
  { base, headScript, startScript }: AppParts,
  { manifest, css }: Built,
): string {
  const gated = [...page.body.matchAll(/data-(widget|figure)="([^"]+)"/g)].map(
    (match) => `src/${match[1]}s/${match[2]}/index.ts`,
  )
  const demos = [...page.body.matchAll(/data-demos="([^"]+)"/g)]
    .flatMap(([, name]) => [`src/widgets/${name}/demo.tsx`, `src/figures/${name}/demo.tsx`])
    .filter((source) => source in manifest)
  const text = filesOf(manifest, ['src/app/takeOver.tsx', ...page.modules])
  const styles = new Set([...text.styles, ...filesOf(manifest, [...gated, ...demos]).styles])
  const builtFrom = (source: string) =>
    Object.values(manifest).find((chunk) => chunk.src === `src/book/styles/${source}`)!.file
  const scripts = page.lang === 'ko' ? ['latin', 'hangul'] : ['latin']
  const fontFiles = scripts.map((name) => builtFrom(`fonts/${name}.woff2`))
  const fontsRest = `<style>${css.get(builtFrom('fontsRest.css'))!}</style>`
  const ahead = text.scripts
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
  const head = [
    page.head,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />`,
    ...appTags(base, page.lang),
    `<script>${headScript}</script>`,
    // So early that the first layout has them: a second one would cost a phone more than they weigh.
    ...fontFiles.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    ),
    ...[...styles, builtFrom('fonts.css')].map((file) => inPlace(base, file, css)),
    page.interactive ? `<noscript>${fontsRest}</noscript>` : fontsRest,
  ]
  const tags = [...template.matchAll(SCRIPT_TAGS)].map(([tag]) => tag.trim()).concat(ahead)
  const app = `<template id="app">${fontsRest}${tags.join('')}</template>\n    <script>${startScript}</script>\n  `
  return template
    .replaceAll(SCRIPT_TAGS, '')
    .replaceAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) =>
      inPlace(base, href.slice(base.length), css),
    )
    .replace('<html lang="ko">', `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => page.body)
    .replace('</body>', () => (page.interactive ? app : '') + '</body>')
}

/** What starts the app: a script of the page puts it there once the text is painted, which it is not to delay. */
const SCRIPT_TAGS = /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g

/**
 * A style sheet in the page itself: the first paint then waits for one answer of the server, not for a dozen. The link that
 * loads nothing tells Vite's loader that it is there.
 */
const inPlace = (base: string, file: string, css: Built['css']) =>
  `<style>${css.get(file)!}</style><link rel="stylesheet" disabled href="${base}${file}">`

function sitemap(addresses: string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

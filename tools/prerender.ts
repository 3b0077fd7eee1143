import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import type { Rendered } from '../src/app/server'
import { filesOf } from './manifest'

interface Options {
  dist: string
  /** The built server bundle. */
  server: string
  siteUrl: string | undefined
}

/** Writes every page of the book as HTML that can be read without scripts, and the sitemap; returns how many pages. */
export async function prerenderPages({ dist, server, siteUrl }: Options): Promise<number> {
  const app = (await import(pathToFileURL(resolve(server)).href)) as typeof import('../src/app/server')
  const site = siteUrl ?? app.defaultSiteUrl
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const routes = app.allRoutes()
  const pages = [...(await app.renderStaticPages(site))]
  for (const route of routes) pages.push(await app.renderRoute(route, site))
  for (const page of pages) {
    const path = join(dist, page.file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, intoTemplate(template, page, app, manifest))
  }
  const addresses = routes.map((route) => new URL(app.base + app.pathOf(route), site).href)
  await writeFile(join(dist, 'sitemap.xml'), sitemap(addresses))
  await writeFile(
    join(dist, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${new URL(`${app.base}sitemap.xml`, site).href}\n`,
  )
  return pages.length
}

interface AppParts {
  base: string
  headScript: string
}

function intoTemplate(
  template: string,
  page: Rendered,
  { base, headScript }: AppParts,
  manifest: Manifest,
): string {
  const gated = [...page.body.matchAll(/data-(widget|figure)="([^"]+)"/g)].map(
    (match) => `src/${match[1]}s/${match[2]}/index.ts`,
  )
  const demos = [...page.body.matchAll(/data-demos="([^"]+)"/g)].map(
    (match) => `src/widgets/${match[1]}/demo.tsx`,
  )
  const text = filesOf(manifest, ['src/app/takeOver.tsx', ...page.modules])
  const styles = new Set([...text.styles, ...filesOf(manifest, [...gated, ...demos]).styles])
  const fonts = Object.values(manifest).find((chunk) => chunk.src === 'src/book/styles/fonts.css')!.file
  const scripts = page.lang === 'ko' ? ['latin', 'hangul'] : ['latin']
  const fontFiles = scripts.map(
    (name) => Object.values(manifest).find((chunk) => chunk.src?.endsWith(`${name}.woff2`))!.file,
  )
  const links = [
    ...[...styles].map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    ...text.scripts
      .filter((file) => !template.includes(file))
      .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${base}${file}">`),
  ]
  const head = [
    page.head,
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" />`,
    `<script>${headScript}</script>`,
    ...links,
    // So early that the first layout has them: a second one would cost a phone more than they weigh.
    ...fontFiles.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    ),
    `<link rel="stylesheet" href="${base}${fonts}">`,
  ]
  const html = template
    .replace('<html lang="ko">', `<html lang="${page.lang}">`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--app-->', () => page.body)
  const isStatic = !page.interactive
  return isStatic
    ? html.replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g, '')
    : html
}

function sitemap(addresses: string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

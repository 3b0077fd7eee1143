import { chromium, type Browser } from '@playwright/test'
import { mkdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { chromiumArgs, chromiumPath } from './chromium'
import { serve } from './serve'

/** `npx tsx tools/screenshots.ts [part of a path]`: pictures of the built pages in .tmp/screenshots, to be looked at. */
const folder = '.tmp/screenshots'
const wanted = process.argv[2] ?? ''
const widths = [360, 1440]
const themes = ['light', 'dark'] as const

async function shoot(browser: Browser, origin: string, path: string, width: number, theme: 'light' | 'dark') {
  const page = await browser.newPage({
    viewport: { width, height: width < 500 ? 800 : 900 },
    colorScheme: theme,
  })
  page.on('console', (message) => message.type() === 'error' && console.error(path, message.text()))
  page.on('pageerror', (error) => console.error(path, error.message))
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (overflow > 0) console.error(`${path} at ${width} px: ${overflow} px too wide`)
  const name = `${path.replaceAll('/', '_').replace(/^_|_$/g, '')}-${width}-${theme}.png`
  await page.screenshot({ path: `${folder}/${name}`, fullPage: true })
  await page.close()
  console.log(name)
}

await mkdir(folder, { recursive: true })
const base = process.env.BASE_PATH ?? '/'
const server = await serve({ port: 0, base })
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs })
const sitemap = await readFile('dist/sitemap.xml', 'utf8')
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname)
for (const path of [...paths, `${base}404.html`].filter((path) => path.includes(wanted)))
  for (const width of widths) for (const theme of themes) await shoot(browser, origin, path, width, theme)
await browser.close()
server.close()

import { expect, test } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { axeViolations } from '../support/axe'

/** Below the base path, from the sitemap of the build that is being tested. */
const base = process.env.BASE_PATH ?? '/'
const sitemap = existsSync('dist/sitemap.xml') ? readFileSync('dist/sitemap.xml', 'utf8') : ''
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
  new URL(match[1]!).pathname.slice(base.length),
)

test('there is a sitemap', () => expect(paths.length).toBeGreaterThan(0))

/** Each theme at one width and in one language: all matter, their product only costs time. */
const appearances = [
  { colorScheme: 'light', width: 1440, language: 'en' },
  { colorScheme: 'dark', width: 360, language: 'ko' },
] as const

/** The home pages and 8.1.1 in both appearances, the other sections by turns: they are made of the same parts. */
const isTried = (path: string, language: string) => {
  const [, of, page] = /^(en|ko)\/(.*)$/.exec(path) ?? []
  if (of && of !== language) return false
  if (!page || page.startsWith('8.1.1') || page.startsWith('gallery')) return true
  return (
    (paths.filter((other) => other.startsWith(`${language}/`)).indexOf(path) % 2 === 0) ===
    (language === 'en')
  )
}

for (const { colorScheme, width, language } of appearances)
  for (const path of [...paths, '404.html'].filter((path) => isTried(path, language)))
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

/** One language for each appearance, and the states by turns: the neighbour of each is tried in the other. */
const galleries = [
  { path: 'en/gallery/', turn: 0, ...appearances[0] },
  { path: 'ko/gallery/', turn: 1, ...appearances[1] },
]

/** Each gallery in so many tests, side by side: the states are many, and each has the time of one test. */
const PARTS = 4
const portions = galleries.flatMap((gallery) =>
  Array.from({ length: PARTS }, (_, part) => ({ ...gallery, part })),
)

for (const { path, turn, part, colorScheme, width } of portions)
  test(`axe finds nothing on the states of ${path}, ${colorScheme}, ${width} px, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const [i, state] of (await page.locator('.gallery__state').all()).entries()) {
      if (i % 2 !== turn || Math.floor(i / 2) % PARTS !== part) continue
      const summary = state.locator('summary').first()
      await summary.click()
      const found = await axeViolations(page, '.gallery__state[open]')
      expect.soft(found, await summary.innerText()).toEqual([])
    }
  })

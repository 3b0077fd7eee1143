import { expect, test, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { axeViolations } from '../support/axe'
import { isThorough } from '../support/thorough'

/** Below the base path, from the sitemap of the build that is being tested. */
const base = process.env.BASE_PATH ?? '/'
const sitemap = existsSync('dist/sitemap.xml') ? readFileSync('dist/sitemap.xml', 'utf8') : ''
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
  new URL(match[1]!).pathname.slice(base.length),
)

test('there is a sitemap', () => expect(paths.length).toBeGreaterThan(0))

/** Goes to every lab and figure, so that none takes its picture over, and moves what is below, while axe looks at the page. */
async function wakeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asleep = () => document.querySelector(':is([data-widget], [data-figure]):not([data-live])')
    for (let next = asleep(); next; next = asleep()) {
      next.scrollIntoView()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    scrollTo(0, 0)
  })
}

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
      await wakeAll(page)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

/** One language for each appearance, and the states by turns: every other in one of the two, and with `THOROUGH=1` every one. */
const galleries = [
  { path: 'en/gallery/', turn: 0, ...appearances[0] },
  { path: 'ko/gallery/', turn: 1, ...appearances[1] },
]

/** Each gallery in so many tests, side by side: the states are many, and each has the time of one test. */
const PARTS = 2
const STRIDE = isThorough ? 2 : 4
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
    // So that several stay open: axe takes longer to begin than to look.
    await page
      .locator('.gallery__state')
      .evaluateAll((all) => all.forEach((one) => one.removeAttribute('name')))
    let opened = 0
    for (const [i, state] of (await page.locator('.gallery__state').all()).entries()) {
      if (i % STRIDE !== turn * (STRIDE / 2) || Math.floor(i / STRIDE) % PARTS !== part) continue
      await state.locator('summary').first().click()
      opened++
    }
    await expect(page.locator('.gallery__state[open]')).toHaveCount(opened)
    const found = await axeViolations(page, '.gallery__state[open]')
    // Open side by side, two states of one lab have landmarks of one name; on a page there is only one.
    expect(found.filter((violation) => !violation.startsWith('landmark-unique'))).toEqual([])
  })

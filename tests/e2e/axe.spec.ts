import { expect, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { axeViolations } from '../support/axe'
import { test } from '../support/bookTest'
import { hydrated } from '../support/hydrated'
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
      await page.goto(path)
      if (path !== '404.html') await hydrated(page) // that one stays as it is written
      await wakeAll(page)
      await page.evaluate(() => document.fonts.ready)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

/**
 * One language for each appearance, and the states by turns: every widget in some of its states in both, and with `THOROUGH=1` every
 * state in one of the two.
 */
const galleries = [
  { path: 'en/gallery/', turn: 0, ...appearances[0] },
  { path: 'ko/gallery/', turn: 1, ...appearances[1] },
]

/** Each gallery in so many tests, side by side: the states are many, and each has the time of one test. */
const PARTS = 2
const STRIDE = isThorough ? 2 : 8
const portions = galleries.flatMap((gallery) =>
  Array.from({ length: PARTS }, (_, part) => ({ ...gallery, part })),
)

interface Choice {
  stride: number
  turn: number
  part: number
  parts: number
}

/**
 * Opens the chosen states of every widget of the part, side by side, because axe takes longer to begin than to look. Returns how many,
 * and the widgets left without one.
 */
function openStates({ stride, turn, part, parts }: Choice): { opened: number; without: string[] } {
  let before = 0
  let opened = 0
  const without: string[] = []
  for (const [i, widget] of [...document.querySelectorAll<HTMLElement>('.gallery__widget')].entries()) {
    const states = [...widget.querySelectorAll<HTMLDetailsElement>('.gallery__state')]
    const chosen = states.filter((_, at) => (before + at) % stride === (turn * stride) / 2)
    before += states.length
    if (i % parts !== part) continue
    if (chosen.length === 0) chosen.push(...(turn === 0 ? states.slice(0, 1) : states.slice(-1)))
    if (chosen.length === 0) without.push(widget.dataset['demos']!)
    for (const state of chosen) {
      state.removeAttribute('name')
      state.open = true
    }
    opened += chosen.length
  }
  return { opened, without }
}

for (const { path, turn, part, colorScheme, width } of portions)
  test(`axe finds nothing on the states of ${path}, ${colorScheme}, ${width} px, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(path)
    await hydrated(page)
    await expect(page.locator('.gallery__widget:not(:has(.gallery__state))')).toHaveCount(0)
    const { opened, without } = await page.evaluate(openStates, { stride: STRIDE, turn, part, parts: PARTS })
    expect(without).toEqual([])
    expect(opened).toBeGreaterThan(10)
    await expect(page.locator('.gallery__state[open] .gallery__demo:empty')).toHaveCount(0)
    await expect(page.locator('.gallery__state[open]')).toHaveCount(opened)
    const found = await axeViolations(page, '.gallery__state[open]')
    // Open side by side, two states of one lab have landmarks of one name; on a page there is only one.
    expect(found.filter((violation) => !violation.startsWith('landmark-unique'))).toEqual([])
  })

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'

/** Below the base path, from the sitemap of the build that is being tested. */
const base = process.env.BASE_PATH ?? '/'
const sitemap = existsSync('dist/sitemap.xml') ? readFileSync('dist/sitemap.xml', 'utf8') : ''
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) =>
  new URL(match[1]!).pathname.slice(base.length),
)

test('there is a sitemap', () => expect(paths.length).toBeGreaterThan(0))

/** Each theme at one width: both matter, their product only costs time. */
const appearances = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const

for (const path of [...paths, '404.html'])
  for (const { colorScheme, width } of appearances)
    test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await violations(new AxeBuilder({ page }))).toEqual([])
    })

/** One language for each appearance. */
const galleries = [
  { path: 'en/gallery/', ...appearances[0] },
  { path: 'ko/gallery/', ...appearances[1] },
]

for (const { path, colorScheme, width } of galleries)
  test(`axe finds nothing on the states of ${path}, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const state of await page.locator('.gallery__state').all()) {
      const summary = state.locator('summary').first()
      await summary.click()
      const found = await violations(new AxeBuilder({ page }).include('.gallery__state[open]'))
      expect.soft(found, await summary.innerText()).toEqual([])
    }
  })

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n  ')}`)
}

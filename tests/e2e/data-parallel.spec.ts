/** The small cluster as a reader uses it: trains on workers, slows one down, follows links, and takes the results home. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'
import { isThorough } from '../support/thorough'

const NAMES = {
  en: { lab: 'A small cluster', run: /^Train 24/, straggler: /^Slow down/, stop: 'Stop', save: 'Save as JSON' },
  ko: { lab: '작은 클러스터', run: /^24스텝/, straggler: /늦추기/, stop: '멈추기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.3/${query}`, NAMES[language].lab)

const lossIn = (lab: Locator) => lab.locator('.cluster__readings > div').nth(3)

test('something true is on the page before any script runs', async ({ stillPage: page }) => {
  await page.goto('en/8.3.3/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  await expect(lab.getByRole('img', { name: /^Where the last 3 steps went/ })).toBeVisible()
  await expect(lab.locator('.cluster__results:not(.cluster__costs) tbody tr')).toHaveCount(4)
  await expect(lossIn(lab)).toContainText('equal to one worker’s, to the last bit')
})

test(
  'a click trains on real workers, a straggler really holds them up (ko)',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(600_000)
    const names = NAMES.ko
    const lab = await openLab(page, 'ko', '?batch=50')
    await expect(lab.locator('.cluster__own')).toHaveCount(0)
    await lab.getByRole('button', { name: names.run }).click()
    await expect(lab.locator('.cluster__own')).toHaveCount(2, { timeout: 240_000 })
    await expect(lossIn(lab)).toContainText('✓')

    await lab.getByRole('button', { name: names.straggler }).click()
    await expect(page).toHaveURL(/straggler=1/)
    await lab.getByRole('button', { name: names.run }).click()
    await expect(lab.getByRole('button', { name: names.stop })).toBeVisible()
    await expect(lab.getByRole('button', { name: names.run })).toBeVisible({ timeout: 240_000 })
    await expectSlowed(page, lab, names.save, 3)
  },
)

test('a click trains on real workers (en)', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'en', '?batch=50')
  await lab.getByRole('button', { name: NAMES.en.run }).click()
  await expect(lab.locator('.cluster__own')).not.toHaveCount(0, { timeout: 180_000 })
  await expect(lossIn(lab)).toContainText('✓')
  await expect(lab.getByRole('alert')).toHaveCount(0)
})

test('a worker is slowed down while it trains', { tag: '@computes' }, async ({ page }) => {
  test.skip(!isThorough, 'it trains until two timelines are there, most of a minute: only with THOROUGH=1')
  test.setTimeout(600_000)
  const lab = await openLab(page, 'en', '?batch=400')
  await lab.getByRole('button', { name: NAMES.en.run }).click()
  await expect(lab.locator('.cluster__own')).toHaveCount(1, { timeout: 240_000 }) // one worker is done, two are at it
  await lab.getByRole('button', { name: NAMES.en.straggler }).click()
  await expect(page).toHaveURL(/straggler=1/)
  await expect(lab.getByRole('button', { name: NAMES.en.stop })).toBeVisible()
  await expect(lab.getByRole('button', { name: NAMES.en.run })).toBeVisible({ timeout: 240_000 })
  await expectSlowed(page, lab, NAMES.en.save, 2)
})

/** The picture shows who was held up, and the file says so, with one loss for all `count` measurements. */
async function expectSlowed(page: Page, lab: Locator, save: string, count: number): Promise<void> {
  await expect(lossIn(lab)).toContainText('✓')
  await expect(lab.locator('.cluster__span.cluster--held').first()).toBeAttached()
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: save }).click()
  const file = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    results: {
      setting: { workers: number; hasStraggler: boolean }
      source: { measuredHere?: true }
      loss: number
      timeline: { shares: { worker: number; from: number; to: number; sleptMs?: number }[] }[]
    }[]
  }
  const measured = file.results.filter(({ source }) => source.measuredHere)
  expect(measured).toHaveLength(count)
  expect(new Set(measured.map(({ loss }) => loss)).size).toBe(1) // the same training, to the last bit
  const slowed = measured.find(({ setting }) => setting.hasStraggler)!.timeline.flatMap((step) => step.shares)
  for (const { worker, from, to, sleptMs } of slowed)
    if (worker === 2) expect(sleptMs! / (to - from)).toBeGreaterThan(0.6)
}

test('nonsense in a link is named, a number of workers in it is taken', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b&workers=3&batch=110')
  await expect(lab.getByText('The link says “batch=110”')).toContainText('100 is used instead')
  await expect(lab.getByRole('slider', { name: 'Workers' })).toHaveAttribute('aria-valuetext', '3 workers')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b&workers=3$/)
  await lab.getByRole('slider', { name: 'Workers' }).press('ArrowRight')
  await expect(page).toHaveURL(/workers=4$/)
})

test('the simulator is in the address too', async ({ page }) => {
  const lab = await openLab(page, 'en', '?net=vgg-16&devices=64&gbit=fast&slow=1')
  await expect(lab.getByText('The link says “gbit=fast”')).toContainText('25 is used instead')
  await expect(lab.getByRole('radio', { name: /^VGG-16/ })).toBeChecked()
  await expect(lab.locator('.cluster__costs caption')).toContainText('A step of 64 devices')
  await lab.getByRole('slider', { name: 'Devices' }).press('ArrowRight')
  await lab.getByRole('radio', { name: 'DeepConvNet, 0.5 MB' }).check()
  await expect(page).toHaveURL(/\?net=deep-convnet&devices=128&slow=1$/)
})

test(
  'a run is stopped where it was started, and can be started again',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, 'en', '?batch=400')
    const run = lab.getByRole('button', { name: NAMES.en.run })
    await run.click()
    const stop = lab.getByRole('button', { name: 'Stop', exact: true })
    await expect(stop).toBeFocused()
    await stop.press('Enter')
    await expect(run).toBeFocused({ timeout: 60_000 })
    await run.press('Enter')
    await stop.press('Enter')
    await expect(run).toBeFocused({ timeout: 60_000 })
    await expect(lab.locator('.cluster__own')).toHaveCount(0)
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language, '?workers=4&batch=200&straggler=1')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

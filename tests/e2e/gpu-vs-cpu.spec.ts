/** The lab of backends as a reader uses it: looks, follows a link, measures in the page, stops. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'GPU against CPU', measure: 'Measure this device', stop: 'Stop', own: /^Measured in this tab/, js: /^JavaScript/ },
  ko: { lab: 'GPU와 CPU 견주기', measure: '이 기기에서 재기', stop: '멈추기', own: /^이 탭에서 잰 값/, js: /^자바스크립트/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.2/${query}`, NAMES[language].lab)

test('a recorded comparison is on the page before any script runs', async ({ stillPage: page }) => {
  await page.goto('en/8.3.2/')
  const lab = page.getByRole('region', { name: 'GPU against CPU', exact: true })
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  await expect(lab.locator('tbody tr')).toHaveCount(2)
})

test('the work is in the address, and nonsense there is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?compare=phone&class=7b')
  await expect(lab.getByText('The link says “compare=phone”')).toContainText('product is used instead')
  await lab.getByRole('radio', { name: 'A training step' }).check()
  await expect(page).toHaveURL(/class=7b/)
  await expect(page).toHaveURL(/compare=step/)
  await expect(lab.getByRole('row', { name: /all cores/ })).toBeVisible()
})

test('a click sweeps the sizes here', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(400_000)
  const names = NAMES.en
  const lab = await openLab(page, 'en', '?compare=conv')
  await lab.getByRole('button', { name: names.measure }).click()
  await expect(lab.getByRole('progressbar')).toBeVisible()
  await expect(lab.getByRole('progressbar')).toHaveCount(0, { timeout: 360_000 })
  await expect(lab.getByRole('alert')).toHaveCount(0)
  await expect(lab.locator('.instrument__foot')).toHaveText(names.own)
  await expect(lab.getByRole('row', { name: names.js })).toBeVisible()
})

test(
  'a measurement is stopped where it was started, and keeps what it has (ko)',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const names = NAMES.ko
    const lab = await openLab(page, 'ko')
    const measure = lab.getByRole('button', { name: names.measure })
    await measure.click()
    const done = () => lab.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value)
    await expect.poll(done, { timeout: 120_000 }).toBeGreaterThan(0)
    await lab.getByRole('button', { name: names.stop, exact: true }).press('Enter')
    await expect(measure).toBeVisible({ timeout: 60_000 })
    await expect(lab.locator('.instrument__foot')).toHaveText(names.own)
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test('it fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const query of ['', '?compare=step']) {
    await openLab(page, 'ko', query)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

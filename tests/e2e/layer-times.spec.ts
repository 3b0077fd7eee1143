/** The lab of layer times as a reader uses it: looks, follows a link, measures AlexNet in the page, stops and saves. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Layer by layer', measure: 'Measure this device', stop: 'Stop', save: 'Save as JSON', work: 'arithmetic and bytes', own: /^Measured in this tab/ },
  ko: { lab: '층마다 재기', measure: '이 기기에서 재기', stop: '멈추기', save: 'JSON으로 저장', work: '계산량과 바이트', own: /^이 탭에서 잰 값/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.1/${query}`, NAMES[language].lab)

test('recorded passes are on the page before any script runs', async ({ stillPage: page }) => {
  await page.goto('en/8.3.1/')
  const lab = page.getByRole('region', { name: 'Layer by layer', exact: true })
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  await expect(lab.locator('tbody tr')).toHaveCount(20)
})

test('settings are in the address, and nonsense there is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?images=7&layers=work&class=7b')
  await expect(lab.getByText('The link says “images=7”')).toContainText('1 is used instead')
  await expect(lab.getByRole('radio', { name: NAMES.en.work })).toBeChecked()
  await lab.getByRole('radio', { name: '32 images' }).check()
  await expect(page).toHaveURL(/images=32&layers=work&class=7b$/)
  await lab.getByRole('radio', { name: /^DeepConvNet/ }).check()
  await expect(lab.getByRole('row', { name: /^conv6/ })).toBeVisible()
})

test('a click times all layers here', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(480_000)
  const names = NAMES.en
  const lab = await openLab(page)
  await lab.getByRole('button', { name: names.measure }).click()
  await expect(lab.getByRole('progressbar')).toBeVisible()
  await expect(lab.getByRole('progressbar')).toHaveCount(0, { timeout: 400_000 })
  await expect(lab.getByRole('alert')).toHaveCount(0)
  await expect(lab.locator('.instrument__foot')).toHaveText(names.own)
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: names.save }).click()
  const file = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    passes: { backend: string; layers: { name: string; forwardMs: number }[] }[]
  }
  expect(file.passes[0]).toMatchObject({ net: 'alexnet', batch: 1, backend: 'wasm' })
  expect(file.passes[0]!.layers).toHaveLength(20)
  for (const { name, forwardMs } of file.passes[0]!.layers)
    if (name.startsWith('conv')) expect(forwardMs, name).toBeGreaterThan(0)
})

test(
  'a small network is timed here, and a measurement is stopped where it was started (ko)',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const names = NAMES.ko
    const lab = await openLab(page, 'ko', '?net=deep-convnet')
    const measure = lab.getByRole('button', { name: names.measure })
    await measure.click()
    await expect(lab.locator('.instrument__foot')).toHaveText(names.own, { timeout: 180_000 })
    await expect(lab.getByRole('progressbar')).toHaveCount(0)
    await measure.click()
    await lab.getByRole('button', { name: names.stop, exact: true }).press('Enter')
    await expect(measure).toBeVisible({ timeout: 60_000 })
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test('it fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const query of ['', '?layers=work', '?net=deep-convnet']) {
    await openLab(page, 'ko', query)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

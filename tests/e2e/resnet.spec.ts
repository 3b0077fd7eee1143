/** The lab that builds a ResNet, as a reader uses it: reads what was recorded, builds, and trains two small ones. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = { en: 'Build a ResNet', ko: 'ResNet 짓기' }
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.4/${query}`, NAMES[language])

test('before any script runs, ResNet-34 is counted and both small ones have their spread', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.2.4/')
  const lab = page.getByRole('region', { name: NAMES.en, exact: true })
  await expect(lab.locator('.resnet__block')).toHaveCount(3 + 4 + 6 + 3)
  await expect(lab.getByText('34 layers with weights, 21.8 M parameters')).toContainText('24.52%')
  await expect(lab.locator('tr[data-net] td:last-child')).toHaveText([/±/, /±/])
})

test('blocks are set by key, the counts follow, so does the address, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&stages=3-4')
  await expect(lab.getByText('The link says “stages=3-4”')).toContainText('3-4-6-3 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  await lab.getByRole('slider', { name: 'Blocks of conv4_x' }).press('ArrowRight')
  await expect(lab.locator('.resnet__block')).toHaveCount(17)
  await expect(lab.getByText(/^36 layers with weights, 23\.0 M/)).toContainText(
    'no network of just this kind',
  )
  await lab
    .getByRole('group', { name: 'Skip connections' })
    .first()
    .getByRole('radio', { name: 'none' })
    .check()
  await expect(lab.locator('.resnet__block[data-way="none"]')).toHaveCount(17)
  await lab.getByRole('group', { name: 'Layers' }).getByRole('radio', { name: '152' }).check()
  await expect(page).toHaveURL(/\?class=7b&stages=3-8-36-3&shortcuts=none&block=bottleneck$/)
  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko, exact: true })
  await expect(korean.locator('.resnet__block')).toHaveCount(50)
})

test('both small networks train, pause, and survive a reload', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'en', '?n=1&way=A')
  await lab.getByRole('button', { name: 'Train both here' }).click()
  await expect(lab.getByText(/^Step ([2-9]|\d\d+) of 300/)).toBeVisible({ timeout: 120_000 })
  await lab.getByRole('button', { name: 'Pause' }).click()
  await expect(lab.getByRole('button', { name: 'Go on' })).toBeFocused()
  await page.waitForTimeout(1500)
  const again = await openLab(page, 'en', '?n=1&way=A')
  await again.getByRole('button', { name: 'Go on' }).click()
  await expect(again.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(again.locator('.resnet__own')).toHaveCount(2)
  await expect(again.getByRole('alert')).toHaveCount(0)
})

test('the residual network opens in the training lab', async ({ page }) => {
  const lab = await openLab(page, 'en', '?n=1')
  const link = lab.getByRole('link', { name: 'Open this network in the training lab' })
  await expect(link).toHaveAttribute('href', /8\.1\.1\/\?layers=.*r%28c8/)
  await link.click()
  await expect(page).toHaveURL(/8\.1\.1\/\?layers=c8s2/)
  await expect(page.getByText(/makes no sense/)).toHaveCount(0)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

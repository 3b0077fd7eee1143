/** The lab of the inception module as a reader uses it: reads what was recorded, changes the module, times it, and trains. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = { en: 'An inception module, counted and timed', ko: '인셉션 모듈, 세어 보고 재어 보기' }
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.3/${query}`, NAMES[language])

test('before any script runs, times, trainings and maps are on the page', async ({ stillPage: page }) => {
  await page.goto('en/8.2.3/')
  const lab = page.getByRole('region', { name: NAMES.en, exact: true })
  await expect(
    lab.getByText(/save a factor of 2\.37 in multiply-adds; by the clock .* \d\.\d\d/),
  ).toBeVisible()
  await expect(lab.locator('tr[data-net] td:last-child')).toHaveText([/±/, /±/, /±/])
  await expect(lab.locator('.taken-apart__tiles img')).toHaveCount(8 + 16 + 8 + 8)
  await expect(lab.getByText(/^The network reads a 5/)).toBeVisible()
})

test('filters are set by key, what they cost follows, so does the address, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&module=9z')
  await expect(lab.getByText('The link says “module=9z”')).toContainText('3a is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  const whole = lab.locator('.taken-apart__whole td').nth(1)
  await expect(whole).toHaveText('163,696')
  await lab.getByRole('slider', { name: '1×1 before 5×5' }).press('ArrowLeft')
  // 8 filters fewer of 193, and 32 of 25 · 8 fewer weights.
  await expect(whole).toHaveText((163_696 - 8 * 193 - 25 * 8 * 32).toLocaleString('en'))
  await expect(lab.getByText('Nobody has timed this module yet')).toBeVisible()
  await lab.getByRole('group', { name: '1×1 reductions' }).getByRole('radio', { name: 'without' }).check()
  await expect(lab.getByRole('slider', { name: '1×1 before 5×5' })).toBeDisabled()
  await lab.getByRole('radio', { name: 'a 7', exact: true }).check()
  await expect(page).toHaveURL(/class=7b&module=192x28%2C64%2C96%2C128%2C8%2C32%2C32&reductions=off&digit=7$/)
  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko, exact: true })
  await expect(korean.getByText('아직 아무도 재지 않았어요')).toBeVisible()
})

test('a small module is timed on this device, with and without', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'en', '?module=64x7,16,8,16,8,16,8')
  await lab.getByRole('button', { name: 'Time it here' }).click()
  await expect(lab.getByText(/Timed in this tab on \w+, one image/)).toBeVisible({ timeout: 120_000 })
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'Save as JSON' }).click()
  const { timed } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    timed: { source: { computedHere?: true }; ms: Record<string, number> }
  }
  expect(timed.source.computedHere).toBe(true)
  expect(Object.keys(timed.ms)).toHaveLength(11)
  for (const ms of Object.values(timed.ms)) expect(ms).toBeGreaterThan(0)
})

test(
  'the small networks train side by side, pause, and survive a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, 'ko', '?left=1')
    await lab.getByRole('button', { name: '여기서 셋 다 학습하기' }).click()
    await expect(lab.getByText(/^720스텝 가운데 [1-9]/)).toBeVisible({ timeout: 120_000 })
    await lab.getByRole('button', { name: '잠깐 멈추기' }).click()
    await expect(lab.getByRole('button', { name: '이어서 하기' })).toBeFocused()
    await expect(lab.locator('.taken-apart__own').first()).toBeVisible()
    await page.waitForTimeout(1500)
    const again = await openLab(page, 'ko', '?left=1')
    await again.getByRole('button', { name: '이어서 하기' }).click()
    await expect(again.getByRole('button', { name: '잠깐 멈추기' })).toBeVisible()
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

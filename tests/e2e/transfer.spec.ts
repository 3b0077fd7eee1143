/** The lab of transfer learning as a reader uses it: reads what was recorded, chooses, and trains both networks in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { isThorough } from '../support/thorough'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Five digits from ten images each', start: 'Train all here', pause: 'Pause', resume: 'Go on', save: 'Save as JSON' },
  ko: { lab: '열 장씩 보고 다섯 숫자 배우기', start: '여기서 모두 학습하기', pause: '잠깐 멈추기', resume: '이어서 하기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.4/${query}`, NAMES[language].lab)

interface Saved {
  trials: {
    way: string
    source: { computedHere?: true }
    tests: { step: number; asked: number; right: number }[]
  }[]
}

test('before any script runs, three ways with their spread and curves are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.2.4/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('tbody tr')).toHaveCount(3)
  for (const row of await lab.locator('tbody tr').all())
    await expect(row.locator('td').nth(1)).toHaveText(/^\d+\.\d ± \d+\.\d%$/)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  await expect(lab.getByRole('img', { name: /Mean accuracy over three starts/ })).toBeVisible()
})

test('amounts, stages and start are chosen by key, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&few=7')
  await expect(lab.getByText('The link says “few=7”')).toContainText('10 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  const images = lab.getByRole('group', { name: 'Images of each new digit' })
  await images.getByRole('radio', { name: '10', exact: true }).press('ArrowRight')
  await expect(lab.getByText('With 30 images of each digit')).toBeVisible()
  await lab.getByRole('slider').press('ArrowLeft')
  await expect(lab.locator('[data-fate="frozen"]')).toHaveCount(2)
  await lab.getByRole('group', { name: 'Start' }).getByRole('radio', { name: '2' }).check()
  await expect(page).toHaveURL(/\?class=7b&few=30&kept=2&lot=2$/)

  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.locator('[data-fate="frozen"]')).toHaveCount(2)
})

test(
  'a click trains the old digits and then the new ones, as it was recorded',
  { tag: '@computes' },
  async ({ page }) => {
    test.skip(!isThorough, 'two trainings to their ends take a minute: only with THOROUGH=1')
    test.setTimeout(480_000)
    const lab = await openLab(page)
    await lab.getByRole('button', { name: NAMES.en.start }).click()
    await expect(lab.getByRole('button', { name: NAMES.en.pause })).toBeFocused()
    await expect(lab.getByText(/Now 5–9, in three ways/)).toBeVisible({ timeout: 240_000 })
    await expect(lab.locator('.transfer__own')).toHaveCount(3, { timeout: 120_000 })
    await expect(lab.getByRole('status').filter({ hasText: /Trained here/ })).toBeAttached({
      timeout: 240_000,
    })
    await expect(lab.getByRole('alert')).toHaveCount(0)
    const saving = page.waitForEvent('download')
    await lab.getByRole('button', { name: NAMES.en.save }).click()
    const { trials } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
    expect(trials.map(({ source }) => source.computedHere)).toEqual([true, true, true])
    const { trials: recorded } = JSON.parse(await readFile('src/widgets/transfer/recorded.json', 'utf8')) as {
      trials: Record<string, Saved['trials'][number]['tests']>
    }
    const [scratch, frozen] = trials.map(({ tests }) => tests.at(-1)!)
    expect(scratch!.asked).toBe(4861)
    expect(frozen!.right).toBeGreaterThan(scratch!.right)
    expect(Math.abs(scratch!.right - recorded['scratch-10-1']!.at(-1)!.right)).toBeLessThan(150)
  },
)

test('it pauses, and goes on after a reload', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const names = NAMES.ko
  const lab = await openLab(page, 'ko')
  await lab.getByRole('button', { name: names.start }).click()
  await expect(lab.getByText(/먼저 숫자 0–4: 500스텝 가운데 [1-9]/)).toBeVisible({ timeout: 120_000 })
  await lab.getByRole('button', { name: names.pause }).click()
  await expect(lab.getByRole('button', { name: names.resume })).toBeFocused()
  await page.waitForTimeout(1500)
  const again = await openLab(page, 'ko')
  await again.getByRole('button', { name: names.resume }).click()
  await expect(again.getByRole('button', { name: names.pause })).toBeVisible()
  await expect(again.getByRole('alert')).toHaveCount(0)
})

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language, '?few=100&kept=2')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

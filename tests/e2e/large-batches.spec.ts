/** The lab of large batches as a reader uses it: chooses a way, trains it in the page as it was recorded, and stops. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'More workers, larger steps', train: 'Train this way here', all: 'Train all six here', stop: 'Stop', save: 'Save as JSON' },
  ko: { lab: '일꾼이 늘면 걸음도 크게', train: '이 방법을 여기서 학습하기', all: '여섯 가지 모두 학습하기', stop: '멈추기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.3/${query}`, NAMES[language].lab)

interface Saved {
  trials: { way: string; source: { computedHere?: true }; losses: number[]; right: number | null }[]
}

test('before any script runs, all six ways and their curves are on the page', async ({ stillPage: page }) => {
  await page.goto('en/8.3.3/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('tbody tr')).toHaveCount(6)
  await expect(lab.locator('.crowd__line')).toHaveCount(6)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  for (const row of await lab.locator('tbody tr').all())
    await expect(row.locator('td').nth(1)).toHaveText(/^\d+\.\d%$/)
})

test('rows, workers and start are chosen by key, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&way=fast')
  await expect(lab.getByText('The link says “way=fast”')).toContainText('same is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  await lab.getByRole('button', { name: /^nobody waits/ }).press('Enter')
  await expect(lab.getByText(/parameters that are 9 updates old/)).toBeVisible()
  await lab.getByRole('group', { name: 'Workers, k' }).getByRole('radio', { name: '10' }).press('ArrowRight')
  await expect(lab.getByText(/parameters that are 19 updates old/)).toBeVisible()
  await lab.getByRole('group', { name: 'Start' }).getByRole('radio', { name: '2' }).check()
  await expect(page).toHaveURL(/\?class=7b&way=stale&times=20&seed=2$/)

  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.locator('tr[aria-current]')).toContainText('기다리지 않기')
})

test('a click trains here as it was recorded', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(360_000)
  const lab = await openLab(page, 'en', '?times=20&way=same')
  await lab.getByRole('button', { name: NAMES.en.train }).click()
  await expect(lab.getByRole('button', { name: NAMES.en.stop, exact: true })).toBeFocused()
  await expect(lab.getByRole('button', { name: NAMES.en.train })).toBeFocused({ timeout: 300_000 })
  await expect(lab.getByRole('alert')).toHaveCount(0)
  await expect(lab.locator('.crowd__own')).toHaveCount(1)
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: NAMES.en.save }).click()
  const { trials } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
  const own = trials.filter(({ source }) => source.computedHere)
  expect(own.map(({ way }) => way)).toEqual(['same'])
  const { trials: recorded } = JSON.parse(
    await readFile('src/widgets/large-batches/recorded.json', 'utf8'),
  ) as { trials: Record<string, { losses: number[]; right: number }> }
  const before = recorded['20-same-1']!
  own[0]!.losses.forEach((loss, i) => expect(loss).toBeCloseTo(before.losses[i]!, 1))
  expect(Math.abs(own[0]!.right! - before.right)).toBeLessThan(300)
})

test('a second click stops, and what was trained so far stays', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const names = NAMES.ko
  const lab = await openLab(page, 'ko', '?times=4&way=stale')
  await lab.getByRole('button', { name: names.all }).click()
  await expect(lab.locator('.crowd__own')).toHaveCount(1, { timeout: 180_000 })
  await lab.getByRole('button', { name: names.stop, exact: true }).click()
  await expect(lab.getByRole('button', { name: names.train })).toBeVisible({ timeout: 120_000 })
  await expect(lab.locator('.crowd__own')).toHaveCount(1)
  await expect(lab.getByRole('alert')).toHaveCount(0)
})

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language, '?times=20&way=warm')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

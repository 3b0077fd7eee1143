/** The duel as a reader uses it: reads what was recorded, guesses, holds something else equal, and trains both networks in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'
import { isThorough } from '../support/thorough'

const NAMES = {
  en: { lab: 'One large filter against a stack', start: 'Train both here', pause: 'Pause', resume: 'Go on', save: 'Save as JSON' },
  ko: { lab: '큰 필터 하나와 쌓은 필터의 대결', start: '둘 다 여기서 학습하기', pause: '잠시 멈추기', resume: '이어서 하기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.3/${query}`, NAMES[language].lab)

interface Saved {
  trainedHere: Record<'large' | 'stack', { step: number; trial: [number, number, number][] }> | null
  networks: { net: string; parameters: number }[]
}

test('before any script runs, both networks, their costs and a recorded duel are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.3/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByRole('img', { name: /^Network with two 3×3/ })).toBeVisible()
  await expect(lab.locator('tr[data-held]')).toContainText('the same')
  await expect(lab.getByText(/^Recorded: /)).toContainText(/from (all )?\d/)
  await expect(lab.getByRole('img', { name: /^Test accuracy as both learn/ })).toBeVisible()
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('another thing is held equal by key, the outcome waits for a guess, nonsense in the address is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&duel=6')
  await expect(lab.getByText('The link says “duel=6”')).toContainText('5 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: 'channels', exact: true }).press('ArrowDown')
  await expect(lab.locator('tr[data-held]')).toContainText('11,259')
  await expect(lab.locator('.duel__accuracy').first()).toContainText('?')
  await lab.getByRole('button', { name: 'Too close to tell' }).press('Enter')
  await expect(lab.getByRole('status').filter({ hasText: /^Recorded: / })).toHaveCount(1)
  await expect(lab.locator('.duel__accuracy').first()).toContainText('±')
  await lab.getByRole('button', { name: 'New seed' }).click()
  await expect(page).toHaveURL(/\?class=7b&equal=parameters&lot=2$/)
  await expect(lab.getByRole('link', { name: 'one 5×5' })).toHaveAttribute(
    'href',
    /\/en\/8\.1\.1\/\?layers=c6k5\+p\+c12k5\+p\+c24k5\+p\+f10&optimizer=adam&lr=0\.003&batch=50&init=he&seed=2&n=4000&epochs=3#training$/,
  )
  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByRole('radio', { name: '매개변수', exact: true })).toBeChecked()
})

test('a click trains both, a pause outlives a reload', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(360_000)
  const lab = await openLab(page)
  await lab.getByRole('button', { name: NAMES.en.start }).click()
  await expect(lab.getByText(/^[1-9]\d* of 240 updates each/)).toBeVisible({ timeout: 180_000 })
  await lab.getByRole('button', { name: NAMES.en.pause, exact: true }).click()
  await page.waitForTimeout(1000)
  const again = await openLab(page)
  await again.getByRole('button', { name: NAMES.en.resume }).click()
  await expect(again.getByRole('button', { name: NAMES.en.pause, exact: true })).toBeVisible()
  await again.getByRole('button', { name: NAMES.en.pause, exact: true }).click()
  const saving = page.waitForEvent('download')
  await again.getByRole('button', { name: NAMES.en.save }).click()
  const { trainedHere } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
  expect(trainedHere!.stack.step).toBeGreaterThan(0)
  await expect(again.getByRole('alert')).toHaveCount(0)
})

test('a duel to its end comes to what was recorded', { tag: '@computes' }, async ({ page }) => {
  test.skip(!isThorough, 'a whole duel takes a quarter of a minute and more: only with THOROUGH=1')
  test.setTimeout(1_200_000)
  const lab = await openLab(page)
  await lab.getByRole('button', { name: NAMES.en.start }).click()
  await expect(lab.locator('.duel__result')).toContainText('Trained here', { timeout: 1_000_000 })
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: NAMES.en.save }).click()
  const { trainedHere } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
  const { trials } = JSON.parse(await readFile('src/widgets/depth-duel/recorded.json', 'utf8')) as {
    trials: Record<string, [number, number, number][]>
  }
  const ends = { large: 'large5-6-12-24-1', stack: 'stack5-6-12-24-1' } as const
  for (const net of ['large', 'stack'] as const)
    expect(Math.abs(trainedHere![net].trial.at(-1)![1] - trials[ends[net]]!.at(-1)![1])).toBeLessThan(100)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language, '?duel=7&widths=steady&equal=arithmetic')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

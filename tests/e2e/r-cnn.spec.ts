/** The lab of R-CNN as a reader uses it: walks through the steps, turns what can be turned, measures, and fits the classifiers in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'R-CNN, step by step', measure: 'Measure on this device', start: 'Fit here', pause: 'Pause', resume: 'Go on', reset: 'Reset', save: 'Save as JSON', here: /measured on your device/ },
  ko: { lab: 'R-CNN을 한 단계씩', measure: '이 기기에서 재기', start: '여기서 맞추기', pause: '잠깐 멈추기', resume: '이어서 하기', reset: '처음으로', save: 'JSON으로 저장', here: /이 기기에서 잰 값/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.1/${query}`, NAMES[language].lab)

test('before any script runs, a scene in segments, recorded times and curves are on the page', async ({
  stillPage: page,
}) => {
  for (const [language, recorded] of [['en', /Recorded on \d{4}-\d\d-\d\d/], ['ko', /\d{4}-\d\d-\d\d에 기록/]] as const) {
    await page.goto(`${language}/8.4.1/`)
    const lab = page.getByRole('region', { name: NAMES[language].lab, exact: true })
    await expect(lab.locator('.r-cnn__regions path').first()).toBeAttached()
    await expect(lab.locator('.r-cnn__times tbody tr')).toHaveCount(6)
    await expect(lab.getByText(recorded)).toBeVisible()
    await expect(lab.locator('.curves path.curves__line')).toHaveCount(3)
  }
}) // prettier-ignore

test('the steps are walked by key, the text leads to them, and the address follows', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b&k=7')
  await expect(lab.getByText('The link says “k=7”')).toContainText('100 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  const steps = lab.getByRole('group', { name: 'Steps of R-CNN' })
  await steps.getByRole('radio').first().press('ArrowDown')
  await expect(page).toHaveURL(/class=7b.*stage=merging/)
  const merges = lab.getByRole('slider', { name: 'Merges done' })
  const before = await lab.locator('.r-cnn__bars').first().innerText()
  await merges.press('ArrowRight')
  await expect(lab.locator('.r-cnn__bars').first()).not.toHaveText(before)
  await lab.getByRole('switch', { name: 'brightness' }).press('Space')
  await expect(page).toHaveURL(/alike=tsf/)
  await page.getByRole('link', { name: 'duplicates go' }).hover()
  await expect(lab.getByRole('slider', { name: 'Least score' })).toBeVisible()

  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByRole('switch', { name: '밝기' })).not.toBeChecked()
})

test('a scene that was not recorded is computed in the page, step by step', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'en', '?sight=5&stage=suppression')
  await expect(lab.getByText(NAMES.en.here)).toBeVisible({ timeout: 180_000 })
  await expect(lab.getByText(/boxes remain, \d right/)).toBeVisible()
  await expect(lab.locator('.r-cnn__box[data-kind="right"]').first()).toBeAttached()
  await lab.getByRole('slider', { name: 'Least score' }).press('End')
  await expect(page).toHaveURL(/above=1/)
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: NAMES.en.save }).click()
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    isComputedHere: boolean
    milliseconds: Record<string, number>
    proposals: unknown[]
  }
  expect(saved.isComputedHere).toBe(true)
  expect(Object.values(saved.milliseconds)).toHaveLength(6)
  expect(saved.proposals.length).toBeGreaterThan(20)
}) // prettier-ignore

test('measuring on this device replaces the recorded times, in Korean too', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'ko', '?stage=scores')
  await lab.getByRole('button', { name: NAMES.ko.measure }).click()
  await expect(lab.getByText(NAMES.ko.here)).toBeVisible({ timeout: 180_000 })
  await expect(lab.getByText(/점수. 0보다 크면/)).toBeVisible()
  await expect(lab.getByRole('alert')).toHaveCount(0)
}) // prettier-ignore

test('fitting starts at nothing, gains, pauses, goes on and is reset', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(480_000)
  const names = NAMES.en
  const lab = await openLab(page)
  await lab.getByRole('button', { name: names.start }).click()
  await expect(lab.getByRole('button', { name: names.pause })).toBeFocused()
  await expect(lab.getByText(/After 0 scenes: mAP 0.0%/)).toBeVisible({ timeout: 240_000 })
  await expect(lab.getByText(/After [48] scenes: mAP [3-9]\d\.\d%/)).toBeVisible({ timeout: 240_000 })
  await lab.getByRole('button', { name: names.pause }).click()
  await lab.getByRole('button', { name: names.resume }).click()
  await expect(lab.getByRole('button', { name: names.pause })).toBeVisible()
  await lab.getByRole('button', { name: names.reset }).click()
  await expect(lab.getByRole('button', { name: names.start })).toBeVisible()
  await expect(lab.getByText(/After \d+ scenes/)).toHaveCount(0)
  await expect(lab.getByRole('alert')).toHaveCount(0)
}) // prettier-ignore

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const)
    for (const stage of ['merging', 'squares', 'scores']) {
      await openLab(page, language, `?stage=${stage}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
})

/** Three ways to find a digit, as a reader compares them: recorded, set by key, and searched here. */
import { expect, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Three ways to find a digit', run: 'Let all three look', live: 'Searched on your device just now' },
  ko: { lab: '숫자를 찾는 세 가지 방법', run: '셋 모두에게 찾게 하기', live: '방금 이 기기에서 찾았어요' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language, query = '') =>
  openLabAt(page, `${language}/8.4.1/${query}`, NAMES[language].lab)

test('before any script runs, recorded findings of all three are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('ko/8.4.1/')
  const lab = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(lab.getByText(/\d{4}-\d\d-\d\d에 기록한 결과/)).toBeVisible()
  await expect(lab.getByText(/\d · \d · \d/)).toHaveCount(3)
})

test('scene, guess and places are chosen by key, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?race=99')
  await expect(lab.getByText('The link says “race=99”')).toContainText('1 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: '30×', exact: true }).check()
  await expect(lab.getByText(/You guessed 30×\. Measured: \d+×\./)).toBeVisible()
  await lab.getByRole('checkbox', { name: 'Draw the places' }).check()
  await lab.getByRole('slider', { name: 'Scene' }).press('End')
  for (const part of [/race=9/, /guess=30/, /places=1/]) await expect(page).toHaveURL(part)
  await expect(lab.getByText('Nothing was recorded for this scene')).toBeVisible()
})

test('ko: this device searches three times', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'ko')
  await lab.getByRole('button', { name: NAMES.ko.run }).click()
  await expect(lab.getByText(NAMES.ko.live)).toBeVisible({ timeout: 180_000 })
  await expect(lab.getByRole('alert')).toHaveCount(0)
})

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['ko', 'en'] as const) {
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

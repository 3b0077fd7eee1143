/** The lab of segmentation on photographs as a reader uses it: a recorded mask, one class alone, and a pass on this device with a stop. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A class for every pixel of a photograph', cat: /^cat \d+%/, only: 'Only cat is shown.' },
  ko: { lab: '사진의 픽셀마다 클래스 정하기', cat: /^고양이 \d+%/, only: '지금은 고양이만 보여요.' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language, query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.2/${query}`, NAMES[language].lab)

for (const language of ['ko', 'en'] as const)
  test(`${language}: a recorded mask, one class alone by key, fits 360 px`, async ({ page }) => {
    const { cat, only } = NAMES[language]
    await page.setViewportSize({ width: 360, height: 720 })
    const lab = await openLab(page, language, '?opacity=700')
    await expect(lab.getByText('opacity=700')).toBeVisible()
    await lab.getByRole('button', { name: cat }).press('Enter')
    await expect(lab.getByText(only)).toBeVisible()
    await expect(page).toHaveURL(/photo-class=8/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

test('a pass on this device is stopped, and one goes to its end', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page, 'en', '?photo=astronaut')
  await lab.getByRole('button', { name: /^Segment here/ }).click()
  await expect(lab.getByText(/Layer \d+ of 68/)).toBeVisible({ timeout: 90_000 })
  await lab.getByRole('button', { name: 'Stop' }).click()
  await expect(lab.getByText('Stopped.')).toBeVisible()
  await lab.getByRole('button', { name: 'Segment here', exact: true }).click()
  await expect(lab.getByText(/Computed here just now in \d+\.\d s/)).toBeVisible({ timeout: 120_000 })
  await expect(lab.getByRole('button', { name: /^person 4\d%/ })).toBeVisible()
})

/** The lab of one classifier in two forms as a reader uses it: recorded numbers, steps, places by key, and both ways computed here. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'One classifier, written twice', ask: 'Compute it here', live: 'Computed here just now.' },
  ko: { lab: '분류기 하나, 쓰는 법 둘', ask: '여기서 계산하기', live: '방금 이 기기에서 계산했어요.' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.2/${query}`, NAMES[language].lab)

test('before any script runs, both forms’ scores and a grid of answers stand there, recorded', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.4.2/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d\.$/)).toHaveCount(2)
  await expect(lab.getByText(/Largest difference: \d\.\d·10⁻[⁵⁶⁷], among/)).toBeVisible()
  await expect(lab.locator('.forms__cell').first()).toBeVisible()
})

test('steps, numbers and places go by key, the address follows, nonsense is named, and it fits a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const lab = await openLab(page, 'en', '?sure=42')
  await expect(lab.getByText('The link says “sure=42”')).toContainText('90 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: /A row of 1,024/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/fold=fold/)
  await lab.getByRole('slider', { name: 'Number' }).press('ArrowRight')
  await expect(page).toHaveURL(/number=424/)
  await expect(lab.getByText('Number 424 is row 2, column 3, channel 40')).toBeVisible()
  const grid = lab.getByRole('slider', { name: /^Answers of one pass/ })
  await grid.press('ArrowRight')
  await expect(page).toHaveURL(/place=4\.13/)
  await expect(grid).toHaveAttribute('aria-valuetext', /^Row 4, column 13: one pass \d/)
  await lab.getByRole('radio', { name: 'difference', exact: true }).check()
  await expect(page).toHaveURL(/grid=difference/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

for (const language of ['ko', 'en'] as const)
  test(
    `${language}: this device reads a digit and a page in both ways`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(120_000)
      const lab = await openLab(page, language, '?digit=30&page=2')
      const asks = lab.getByRole('button', { name: NAMES[language].ask })
      await asks.first().click()
      await expect(lab.getByText(NAMES[language].live)).toHaveCount(1, { timeout: 90_000 })
      await expect(lab.getByText(/·10⁻[⁵⁶⁷⁸]/).first()).toBeVisible()
      await lab.getByRole('button', { name: language === 'en' ? 'Draw one' : '직접 쓰기' }).click()
      await lab.getByLabel(language === 'en' ? 'Drawing pad' : '필기판').press('Space')
      await lab.getByLabel(language === 'en' ? 'Drawing pad' : '필기판').press('ArrowRight')
      await expect(lab.getByText(NAMES[language].live)).toHaveCount(1)
      await asks.last().click()
      await expect(lab.getByText(NAMES[language].live)).toHaveCount(2, { timeout: 60_000 })
      await lab.locator('.forms__movable').first().press('ArrowLeft')
      await expect(page).toHaveURL(/laid=/)
      await expect(lab.getByText(NAMES[language].live)).toHaveCount(2, { timeout: 60_000 })
      await expect(lab.locator('.forms__costs')).toContainText('148,050,900')
      await expect(lab.getByRole('alert')).toHaveCount(0)
    },
  )

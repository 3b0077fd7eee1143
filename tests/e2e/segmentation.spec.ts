/** The lab of segmentation as a reader uses it: a recorded answer, one computed here, patches, and scores trained in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A class for every pixel', ask: 'Segment it here', live: /Computed here just now in \d+ ms/ },
  ko: { lab: '픽셀마다 클래스 정하기', ask: '여기서 분할하기', live: /방금 이 기기에서 \d+ ms/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.2/${query}`, NAMES[language].lab)

test('before any script runs, an answer stands there and says that it was recorded', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.4.2/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText(/Recorded answer \(\d{4}-\d\d-\d\d\)/)).toBeVisible()
  await expect(lab.getByText(/In this scene: mIoU \d+\.\d%/)).toBeVisible()
  await expect(lab.locator('.segmentation__held tr')).toHaveCount(4)
})

test('strides, classes and scenes are chosen, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?stride=3')
  await expect(lab.getByText('The link says “stride=3”')).toContainText('1 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: 'stride 8, no skip' }).check()
  await expect(page).toHaveURL(/stride=8/)
  await lab.getByRole('button', { name: 'background', exact: true }).click()
  await expect(page).toHaveURL(/class=0/)
  await lab.getByRole('button', { name: 'Next scene' }).click()
  await expect(page).toHaveURL(/scene=1/)
  await lab
    .getByRole('button', { name: /^Digit \d: arrows move it/ })
    .first()
    .press('ArrowLeft')
  await expect(lab.getByText('Your scene, from 1')).toBeVisible()
  await expect(page).toHaveURL(/things=/)
  await expect(lab.getByText('There is no recorded answer for this scene')).toBeVisible()
})

for (const language of ['ko', 'en'] as const)
  test(
    `${language}: this device answers, and again when something is moved`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(240_000)
      const lab = await openLab(page, language)
      await lab.getByRole('button', { name: NAMES[language].ask }).click()
      await expect(lab.getByText(NAMES[language].live)).toBeVisible({ timeout: 180_000 })
      await lab.getByRole('button', { name: language === 'en' ? 'Add a 7' : '7 더하기', exact: true }).click()
      await expect(page).toHaveURL(/things=/)
      await expect(lab.getByText(NAMES[language].live)).toBeVisible({ timeout: 120_000 })
      await expect(lab.getByRole('alert')).toHaveCount(0)
    },
  )

test(
  'scores are trained here, and go on after a pause and a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(360_000)
    const lab = await openLab(page)
    await lab.getByRole('button', { name: 'Train the scores here' }).click()
    await expect(lab.getByText(/step [1-9]\d* of 240/)).toBeVisible({ timeout: 240_000 })
    await lab.getByRole('button', { name: 'Pause', exact: true }).click()
    await expect(lab.getByRole('button', { name: 'Go on' })).toBeFocused()
    await page.waitForTimeout(2000)
    const again = await openLab(page)
    await again.getByRole('button', { name: 'Go on' }).click()
    await expect(again.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

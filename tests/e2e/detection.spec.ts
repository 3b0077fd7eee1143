/** The lab of detection as a reader uses it: a recorded answer step by step, one computed here, and heads trained in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A detector, step by step', ask: 'Detect here', live: /Computed here just now in \d+ ms/ },
  ko: { lab: '한 단계씩 따라가는 검출기', ask: '여기서 검출하기', live: /방금 이 기기에서 \d+ ms/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.1/${query}`, NAMES[language].lab)

test('before any script runs, an answer stands there and says that it was recorded', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.4.1/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText(/Recorded answer \(\d{4}-\d\d-\d\d\)/)).toBeVisible()
  await expect(lab.getByText(/\d+ right, \d+ wrong, \d+ missed/)).toBeVisible()
  await expect(lab.getByText(/mAP \d+\.\d% at an IoU of one half/)).toBeVisible()
})

test('steps and thresholds are chosen, the address follows, nonsense in it is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?score=high')
  await expect(lab.getByText('The link says “score=high”')).toContainText('50 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  for (const step of ['1 Anchors', '2 Candidates', '3 Proposals', '4 Regions'])
    await lab.getByRole('radio', { name: step }).check()
  await expect(page).toHaveURL(/step=regions/)
  await expect(lab.getByText('What the head says of each proposal')).toBeVisible()
  await lab.getByRole('slider', { name: 'Least probability' }).press('ArrowRight')
  await expect(page).toHaveURL(/score=55/)
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
  'heads are trained here, and go on after a pause and a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(360_000)
    const lab = await openLab(page)
    await lab.getByRole('button', { name: 'Train the heads here' }).click()
    await expect(lab.getByText(/step [1-9]\d* of 300/)).toBeVisible({ timeout: 240_000 })
    await lab.getByRole('button', { name: 'Pause', exact: true }).click()
    await expect(lab.getByRole('button', { name: 'Go on' })).toBeFocused()
    await page.waitForTimeout(2000)
    const again = await openLab(page)
    await again.getByRole('button', { name: 'Go on' }).click()
    await expect(again.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

/** The lab of VGG as a reader uses it: counts towers, chooses a duel, and trains both small networks in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Build a VGG', start: 'Train both here', pause: 'Pause', resume: 'Go on' },
  ko: { lab: 'VGG 쌓아 보기', start: '여기서 둘 다 학습하기', pause: '잠깐 멈추기', resume: '이어서 하기' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.2/${query}`, NAMES[language].lab)

test('before any script runs, VGG-16 is counted and five small networks have their measurements', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.2.2/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText('138,357,544 parameters')).toContainText('VGG-16')
  await expect(lab.locator('.vgg__measured')).toHaveCount(5)
  for (const cell of await lab.locator('.vgg__measured').all())
    await expect(cell).toHaveText(/^\d+\.\d% ± \d+\.\d$/)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('towers are built by mouse and key, the address follows, nonsense in it is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?tower=99999')
  await expect(lab.getByText('The link says “tower=99999”')).toContainText('22333 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  for (const block of [3, 4, 5])
    await lab.getByRole('button', { name: `Block ${block}: one convolution more` }).press('Enter')
  await expect(lab.getByText('143,667,240 parameters')).toContainText('VGG-19')
  await expect(page).toHaveURL(/tower=22444/)
  await lab.getByRole('button', { name: 'A', exact: true }).click()
  await expect(lab.getByText('configuration A of the paper, VGG-11')).toBeVisible()
  await lab.locator('.vgg__block').first().locator('g').first().click()
  await expect(page).toHaveURL(/tower=[02]1222/)
  await expect(lab.getByText('The paper has no such configuration.')).toBeVisible()
})

test(
  'both small networks train here, and go on after a pause and a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(180_000)
    const lab = await openLab(page, 'en', '?duel=3-33')
    await lab.getByRole('button', { name: 'two 3×3', exact: true }).click()
    await lab.getByRole('button', { name: NAMES.en.start }).click()
    await expect(lab.getByText(/step [1-9]\d* of 400, both together/)).toBeVisible({ timeout: 120_000 })
    await lab.getByRole('button', { name: NAMES.en.pause }).click()
    await expect(lab.getByRole('button', { name: NAMES.en.resume })).toBeFocused()
    await page.waitForTimeout(1500)
    const again = await openLab(page, 'en', '?duel=3-33')
    await again.getByRole('button', { name: NAMES.en.resume }).click()
    await expect(again.getByRole('button', { name: NAMES.en.pause })).toBeVisible()
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

test('one click opens a small network in the training lab', async ({ page }) => {
  const lab = await openLab(page, 'en', '?duel=333-7&start=2')
  await lab.getByRole('link', { name: 'Train one 7×7 on all of MNIST in the training lab' }).click()
  await expect(page).toHaveURL(/8\.1\.1\/\?layers=c8k7\+p\+c16k7\+p\+c32k7\+p\+f10&lr=0\.002&batch=50&seed=2/)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

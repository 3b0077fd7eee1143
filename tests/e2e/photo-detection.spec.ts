/** The lab of detection on photographs as a reader uses it: recorded boxes, keys, a file that is no picture, and an answer of this device. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A published detector on photographs', next: 'Next box', of: 'Box 1, cup 96%: kept' },
  ko: { lab: '공개된 검출기로 보는 사진', next: '다음 상자', of: '상자 1, 컵 96%: 남았어요' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language, query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.1/${query}`, NAMES[language].lab)

for (const language of ['ko', 'en'] as const)
  test(`${language}: recorded boxes, chosen by key, fit 360 px`, async ({ page }) => {
    const { next, of } = NAMES[language]
    await page.setViewportSize({ width: 360, height: 720 })
    const lab = await openLab(page, language)
    await lab.getByRole('button', { name: next }).press('Enter')
    await expect(lab.getByText(of)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

test('photographs and views are chosen, the address follows, nonsense in it and a wrong file are named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?photo=dog')
  await expect(lab.getByText('The link says “photo=dog”')).toContainText('coffee is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: 'Rocket' }).press('Space')
  await expect(page).toHaveURL(/photo=rocket/)
  await expect(lab.getByText('No box has this score')).toBeVisible()
  await lab.getByRole('slider', { name: 'Least score' }).press('Home')
  await expect(page).toHaveURL(/photo-score=10/)
  await lab.getByRole('radio', { name: 'before it' }).press('Space')
  await lab.getByRole('application').press('ArrowRight')
  await expect(lab.getByText(/Box 1, boat \d+%: kept\. It removed \d+ boxes/)).toBeVisible()
  await lab
    .locator('input[type="file"]')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') })
  await expect(lab.getByRole('alert')).toContainText('“notes.txt” is no picture')
})

test(
  'this device looks, also at a picture of the reader’s own, and asks no one else',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(180_000)
    const elsewhere: string[] = []
    const lab = await openLab(page, 'en', '?photo=chelsea')
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.host !== new URL(page.url()).host) elsewhere.push(url.href)
    })
    await lab.getByRole('button', { name: /^Detect here/ }).click()
    await expect(lab.getByText(/Computed here just now in \d+ ms/)).toBeVisible({ timeout: 90_000 })
    await expect(lab.getByRole('button', { name: /cat 9\d%/ })).toBeVisible()
    await lab.locator('input[type="file"]').setInputFiles('public/photographs/pictures/camera.jpg')
    await expect(lab.getByRole('button', { name: /person 8\d%/ })).toBeVisible({ timeout: 60_000 })
    expect(elsewhere).toEqual([])
  },
)

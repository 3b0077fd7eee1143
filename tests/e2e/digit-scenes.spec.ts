/** The lab of digit scenes as a reader uses it: what is true of a scene, edited, drawn, linked and saved. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = { en: 'A world that the book draws', ko: '책이 그리는 세계' }

const openLab = (page: Page, language: 'ko' | 'en' = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4/${query}`, NAMES[language])

for (const language of ['ko', 'en'] as const)
  test(`${language}: digits are chosen by key, the address follows, nonsense is named, 360 px are enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const lab = await openLab(page, language, '?split=exam&seed=-1&digit=7')
    const problems = lab.locator('.link-problems li')
    await expect(problems).toHaveCount(3)
    await expect(problems.first()).toContainText('split=exam')
    await lab.locator('.link-problems button').click()
    const first = lab.locator('.scene-board__movable').first()
    await first.focus()
    await expect(page).toHaveURL(/digit=0/)
    await expect(lab.locator('.digit-scenes__table tr[data-shown]')).toHaveCount(1)
    await expect(lab.locator('.digit-scenes__captions span[data-shown]').first()).toBeAttached()
    await lab.getByRole('radio', { checked: true }).first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/mask=classes/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

test('a scene is edited, undone and done again; a digit of one’s own goes into it and into the link', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?edit=on')
  await lab.getByRole('button', { name: 'Add a 7', exact: true }).click()
  await expect(page).toHaveURL(/things=/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/things=/)
  await lab.getByRole('button', { name: 'Redo' }).click()
  await expect(lab.getByText('Your scene, from 0')).toBeVisible()

  await lab.getByText('Draw a digit of your own').click()
  await lab.getByRole('button', { name: 'Put it into the scene' }).click()
  await expect(lab.getByText('The pad is empty')).toBeVisible()
  await lab.getByRole('application', { name: 'Drawing pad' }).focus()
  for (const key of ['Space', ...Array.from({ length: 9 }, () => 'ArrowDown'), 'Space'])
    await page.keyboard.press(key)
  await lab.getByLabel('This is a').selectOption('1')
  await lab.getByRole('button', { name: 'Put it into the scene' }).click()
  await expect(lab.getByRole('cell', { name: 'yours' })).toBeVisible()
  const rows = await lab.locator('.digit-scenes__table tbody tr').allTextContents()
  const again = await openLab(page, 'en', new URL(page.url()).search)
  await expect(again.getByRole('cell', { name: 'yours' })).toBeVisible()
  expect(await again.locator('.digit-scenes__table tbody tr').allTextContents()).toEqual(rows)
})

test('scenes are saved in the format of COCO', async ({ page }) => {
  const lab = await openLab(page, 'en', '?split=train&seed=5')
  await lab.getByLabel('How many').fill('0')
  await expect(lab.getByText('Only whole numbers from 1 to 100')).toBeVisible()
  await lab.getByLabel('How many').fill('3')
  const download = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'Save scenes 0 to 2' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    images: { data_url: string }[]
    annotations: { bbox: number[]; segmentation: { size: number[]; counts: number[] } }[]
    captions: unknown[]
  }
  expect(file.images).toHaveLength(3)
  expect(file.images[0]!.data_url).toMatch(/^data:image\/png;base64,/)
  expect(file.captions).toHaveLength(6)
  for (const { segmentation } of file.annotations)
    expect(segmentation.counts.reduce((sum, count) => sum + count, 0)).toBe(96 * 96)
  await expect(lab.getByText(/scenes-train-5.json: 3 scenes with \d+ digits/)).toBeVisible()
})

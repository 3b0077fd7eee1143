/** The digits that networks misread, as a reader meets them: guesses, sees what decided, finds shared mistakes, scrubs the epochs. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Who reads these better?', next: 'Next digit', watch: 'Compute where it looks', save: 'Save guesses (JSON)' },
  ko: { lab: '누가 더 잘 읽을까요?', next: '다음 숫자', watch: '어디를 보는지 계산하기', save: '내 답 저장 (JSON)' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.1/${query}`, NAMES[language].lab)

test('before any script runs, a digit, its keys and the networks’ scores are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.1/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByRole('img', { name: 'Digit 1 of 34, not yet guessed' })).toBeVisible()
  await expect(
    lab
      .getByRole('row', { name: /^The network/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('0')
  await expect(lab.getByText(/^Answers recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('digit keys guess, arrows turn over, the answer comes after and is announced, the address follows', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&deck=mine')
  await expect(lab.getByText('The link says “deck=mine”')).toContainText('net is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  await expect(lab.getByText('The network says')).toHaveCount(0)
  await lab.getByRole('button', { name: /^It is a 0/ }).focus()
  await page.keyboard.press('5')
  await expect(lab.getByText('✓ Right.')).toBeVisible()
  await expect(lab.getByText('The label says 5, you said 5, the network 6.')).toBeAttached()
  await page.keyboard.press('3') // too late
  await expect(lab.getByRole('row', { name: /^You/ }).getByRole('cell').first()).toHaveText('1')
  await page.keyboard.press('ArrowRight')
  await expect(lab.getByRole('img', { name: 'Digit 2 of 34, not yet guessed' })).toBeVisible()
  await expect(page).toHaveURL(/\?class=7b&digit=3762$/)
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: NAMES.en.save }).click()
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    digits: { index: number; guess: number | null; members: number[] }[]
  }
  expect(saved.digits[0]).toMatchObject({ index: 9729, guess: 5 })
  expect(saved.digits[0]!.members).toHaveLength(8)
})

test(
  'a click computes the gradient, and the next guess brings its own',
  { tag: '@computes' },
  async ({ page }) => {
    const lab = await openLab(page, 'ko', '?deck=all')
    const { watch, next } = NAMES.ko
    await lab.getByRole('button', { name: /^내 답은 7/ }).click()
    await lab.getByRole('button', { name: watch }).click()
    const map = lab.getByRole('img', { name: /픽셀마다 미분한 기울기/ })
    await expect(map).toBeVisible({ timeout: 80_000 })
    const before = await map.locator('path').first().getAttribute('d')
    await lab.getByRole('radio', { name: '첫째 빼기 둘째' }).check()
    await expect(lab.getByText(/^∂\(z\d − z\d\)\/∂x$/)).toBeVisible({ timeout: 40_000 })
    expect(await map.locator('path').first().getAttribute('d')).not.toBe(before)
    await lab.getByRole('button', { name: next }).click()
    await lab.getByRole('button', { name: /^내 답은 4/ }).click()
    await expect(map).toBeVisible({ timeout: 40_000 })
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test(
  'the errors of the reader’s own network are dealt, with its own gradient',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(360_000)
    const training = await openLabAt(page, 'en/8.1.1/?n=500&epochs=1&backend=wasm', 'Training lab')
    await training.getByRole('button', { name: 'Train', exact: true }).click()
    const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
    await lab.scrollIntoViewIfNeeded()
    await lab.getByRole('radio', { name: 'your own network' }).check()
    await expect(lab.getByText(/^All \d+ digits that the network of the training lab/)).toBeVisible({
      timeout: 240_000,
    })
    await lab.getByRole('button', { name: /^It is a 1/ }).click()
    await lab.getByRole('button', { name: NAMES.en.watch }).click()
    await expect(lab.getByRole('img', { name: /^Gradient of the logit/ })).toBeVisible({ timeout: 80_000 })
    await expect(
      lab.getByText('Answers of the network that was trained in this tab, after step 5.'),
    ).toBeVisible()
  },
)

test('shared mistakes and the epochs are links, chosen by key', async ({ page }) => {
  let lab = await openLab(page, 'en', '?misread=shared')
  await expect(lab.getByRole('heading', { name: 'Misread by all eight: 7' })).toBeVisible()
  await lab.getByRole('button', { name: '7 of 8' }).press('Enter')
  await expect(lab.getByRole('heading', { name: 'Misread by 7 of eight: 10' })).toBeVisible()
  await expect(page).toHaveURL(/\?misread=shared&by=7$/)

  lab = await openLab(page, 'en', '?misread=epochs&checkpoint=20')
  await expect(lab.getByText('46 errors', { exact: true })).toBeVisible()
  await lab.getByRole('slider', { name: 'After epoch' }).press('ArrowRight')
  await expect(lab.getByText('44 errors', { exact: true })).toBeVisible()
  const cell = lab.getByRole('button', { name: /^9 read as 4: [1-9]/ })
  const count = Number((await cell.textContent())!)
  await cell.click()
  await expect(lab.locator('.mistakes__behind li')).toHaveCount(count)
})

test('it fits 360 px in both languages and every view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    const lab = await openLab(page, language)
    await lab.locator('.mistakes__keys button').first().click()
    for (const view of await lab.locator('.mistakes__view').getByRole('radio').all()) {
      await view.check()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  }
})

/** The lab of captioning as a reader uses it: recorded captions, captions written here, another word put in, and a decoder trained. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A caption, word by word', ask: 'Write here', live: /Written here just now in \d+ ms/, caption: /^(a|one|two|three|four|five|six) / },
  ko: { lab: '한 낱말씩 쓰는 캡션', ask: '여기서 쓰기', live: /방금 이 기기에서 \d+ ms 만에/, caption: / (있다|개)/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.4.3/${query}`, NAMES[language].lab)

const captionOf = (lab: Locator) => lab.locator('.captioning__caption')

for (const language of ['en', 'ko'] as const)
  test(`before any script runs there are a recorded caption, its steps and five decoders’ scores (${language})`, async ({
    stillPage: page,
  }) => {
    await page.goto(`${language}/8.4.3/`)
    const lab = page.getByRole('region', { name: NAMES[language].lab, exact: true })
    await expect(captionOf(lab)).toHaveText(NAMES[language].caption)
    await expect(lab.locator('#nic-image, #nic-start, #nic-word, #nic-end')).toHaveCount(4)
    const rows = lab.locator('.captioning__held tbody tr')
    await expect(rows).toHaveCount(7)
    for (const row of await rows.all()) await expect(row).toHaveText(/\d+\.\d%/)
  })

test('the text chooses the step, and is marked by it', async ({ page }) => {
  const lab = await openLab(page)
  await page.getByRole('link', { name: 'the end mark', exact: true }).hover()
  await expect(lab.locator('#nic-end button')).toHaveAttribute('aria-pressed', 'true')
  await lab.locator('#nic-image button').click()
  await expect(lab.getByText('reads the image, and only here')).toBeVisible()
  await expect(page.locator('a.ref[href="#nic-image"]').first()).toHaveAttribute('aria-current', 'step')
})

test('the address follows, and nonsense in it is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?choice=guess')
  await expect(lab.getByText('The link says “choice=guess”')).toContainText('greedy is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: 'by beam', exact: true }).check()
  await lab.getByRole('radio', { name: 'Korean words', exact: true }).check()
  await expect(page).toHaveURL(/words=ko/)
  await expect(page).toHaveURL(/choice=beam/)
  await lab.getByRole('button', { name: 'Next scene' }).click()
  await expect(page).toHaveURL(/scene=1/)
})

for (const language of ['en', 'ko'] as const)
  test(`a caption is written here, and goes on from a word put in (${language})`, async ({ page }) => {
    const lab = await openLab(page, language, '?scene=7')
    await lab.getByRole('button', { name: NAMES[language].ask }).click()
    await expect(lab.getByText(NAMES[language].live)).toBeVisible({ timeout: 120_000 })
    const first = (await captionOf(lab).textContent())!.slice(0, -2)
    await lab.locator('#nic-start button').click()
    const other = lab.locator('.captioning__likely li').nth(1).getByRole('button')
    const word = (await other.textContent())!
    await other.click()
    await expect(captionOf(lab)).toHaveText(new RegExp(`^${word}`))
    await expect(lab.locator('.captioning__prefix')).toContainText(first)
    await expect(lab.locator('[data-fate="given"]')).toHaveCount(1)
  })

test('while it is asked for other words, what stands there is still read with its own', async ({ page }) => {
  const lab = await openLab(page, 'en', '?scene=3&words=ko-syllables')
  await lab.getByRole('button', { name: NAMES.en.ask }).click()
  await expect(lab.getByText(NAMES.en.live)).toBeVisible({ timeout: 120_000 })
  for (const words of ['Korean words', 'English words', 'Korean syllables', 'English words'])
    await lab.getByRole('radio', { name: words, exact: true }).check()
  await expect(captionOf(lab)).toHaveText(NAMES.en.caption)
  await lab.getByRole('radio', { name: 'by beam', exact: true }).check()
  await expect(lab.locator('.captioning__rounds li').first()).toBeVisible()
  await lab.getByRole('radio', { name: 'at random', exact: true }).check()
  await lab.getByRole('button', { name: 'Draw another' }).click()
  await expect(page).toHaveURL(/draw=2/)
  await expect(lab.getByRole('alert')).toHaveCount(0)
})

test(
  'a decoder learns here, goes on after a pause and a reload, and is asked',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page)
    await lab.getByRole('button', { name: 'Train a decoder here' }).click()
    await expect(lab.getByText(/step [1-9]\d* of \d+/)).toBeVisible({ timeout: 180_000 })
    await lab.getByRole('button', { name: 'Pause' }).click()
    await expect(lab.getByRole('button', { name: 'Go on' })).toBeFocused()
    await page.waitForTimeout(1500)
    const again = await openLab(page)
    await again.getByRole('button', { name: 'Go on' }).click()
    await expect(again.getByRole('button', { name: 'Pause' })).toBeVisible()
    await again.getByRole('button', { name: 'Pause' }).click()
    await again.getByText('Ask the decoder trained below').click()
    await expect(again.getByText(NAMES.en.live)).toBeVisible({ timeout: 120_000 })
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

/** The lab of own networks as a reader uses it: builds with mouse and keys, trains against the clock, and opens it in the training lab. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'A network of your own, against the clock', start: 'Train against the clock', pause: 'Pause', resume: 'Go on' },
  ko: { lab: '내 신경망으로 시간과 겨루기', start: '시간과 겨루며 학습하기', pause: '잠깐 멈추기', resume: '이어서 하기' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.4/${query}`, NAMES[language].lab)

test('before any script runs, a network, a recorded board and its program are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.2.4/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByRole('button', { name: /^Block 1: convolution 3×3/ })).toBeVisible()
  expect(await lab.locator('.awesome__board li').count()).toBeGreaterThan(2)
  await expect(lab.getByText('class AwesomeNet(nn.Module)')).toBeVisible()
})

test('blocks are put in, changed, moved, taken out and brought back, by mouse and by key', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?blocks=c16+p+f10&budget=7')
  await expect(lab.getByText('The link says “budget=7”')).toContainText('60 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  const total = lab.locator('.blocks__total')
  await expect(total).toContainText('31,530 parameters')

  await lab.getByRole('button', { name: /^Block 1/ }).focus()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/blocks=c24\+p\+f10/)
  await page.keyboard.press('n')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/blocks=p\+c24\+n\+f10/)
  await expect(lab.getByRole('button', { name: /^Block 2/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/blocks=c24\+n\+p\+f10/)

  await lab.getByRole('button', { name: 'residual block', exact: true }).click()
  await expect(lab.getByRole('button', { name: /^Block 3: residual block/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await lab.getByRole('button', { name: 'Remove', exact: true }).click()
  await lab.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/r%28c24\+n\+c24\+n%29/)
  await lab.getByRole('radio', { name: 'NumPy' }).check({ force: true })
  await expect(lab.getByText('Residual(', { exact: false }).first()).toBeVisible()

  // What would leave no network is refused, with the reason.
  await lab.getByRole('button', { name: /^Block 1/ }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Alt+ArrowDown')
  await lab.getByRole('button', { name: 'fully connected', exact: true }).click()
  await lab.getByRole('button', { name: 'Up', exact: true }).click()
  await expect(lab.getByRole('alert').filter({ hasText: 'That does not work.' })).toContainText(
    'cannot stand there',
  )
})

test('a slab is dragged to another place', async ({ page }) => {
  const lab = await openLab(page, 'en', '?blocks=c8+p+c16+f10')
  const slabs = lab.locator('.blocks__grip')
  await slabs.nth(0).scrollIntoViewIfNeeded()
  const [from, to] = [await slabs.nth(0).boundingBox(), await slabs.nth(2).boundingBox()]
  await page.mouse.move(from!.x + 40, from!.y + 15)
  await page.mouse.down()
  await page.mouse.move(to!.x + 40, to!.y + to!.height - 2, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/blocks=p\+c16\+c8\+f10/)
})

test(
  'trains against the clock, pauses, and goes on after a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(180_000)
    const names = NAMES.ko
    const lab = await openLab(page, 'ko', '?blocks=c4s2+p+f10&budget=10')
    await lab.getByRole('button', { name: names.start }).click()
    await expect(lab.getByText(/10초 가운데 [0-9.]+초/)).toBeVisible({ timeout: 120_000 })
    await lab.getByRole('button', { name: names.pause }).click()
    await expect(lab.getByRole('button', { name: names.resume })).toBeFocused()
    await page.waitForTimeout(1500)
    const again = await openLab(page, 'ko')
    await expect(again.getByRole('button', { name: names.resume })).toBeVisible()
    await expect(again.locator('.blocks')).toHaveAttribute('data-locked', 'true')
    await expect(again.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  },
)

test('one click opens the network in the training lab', async ({ page }) => {
  const lab = await openLab(page, 'en', '?blocks=c8+n+p+r(c8+n+c8+n)+g+f10&draw=5')
  await lab.getByRole('link', { name: 'Open in the training lab' }).click()
  const training = page.getByRole('region', { name: 'Training lab', exact: true })
  await training.scrollIntoViewIfNeeded()
  await expect(training.getByText('parameters', { exact: false }).first()).toBeVisible({ timeout: 40_000 })
  await expect(training.getByRole('radio', { name: 'Own blocks' })).toBeChecked()
  await training.getByRole('button', { name: /Its blocks/ }).click()
  await expect(training.getByRole('button', { name: /^Block 3: residual block/ })).toBeVisible()
  await expect(training.getByRole('button', { name: 'Model for tfjs' })).toHaveCount(0)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language, '?blocks=c16s2+n+r(c16+n+c16+n)+i(8|8-16|4-8|8)+d25+g+f10')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

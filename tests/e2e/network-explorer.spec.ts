/** The zoom into the network as a reader uses it: by key and by pointer, in any digit, at any age, down to the engine's own numbers. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Down to a single product', stage: /^The network\. Arrow keys/, save: 'Save what is on show (JSON)' },
  ko: { lab: '곱셈 하나까지 들여다보기', stage: /^신경망\. 화살표 키/, save: '지금 보이는 것 저장 (JSON)' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.1/${query}`, NAMES[language].lab)

interface Saved {
  epoch: number
  source: string
  unit: { value: number; arithmetic: { value: number; contributions: { products: number[] }[] } }
}

test('before any script runs, every slab with its recorded map and the layer’s numbers are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.1/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('.explorer__slab')).toHaveCount(12)
  await expect(lab.locator('.explorer__field')).toHaveCount(6)
  await expect(lab.getByText('2,359,296')).toBeVisible()
  await expect(lab.getByText(/^Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test(
  'keys lead down to one unit, whose sum is the engine’s own value',
  { tag: '@computes' },
  async ({ page }) => {
    const lab = await openLab(page, 'en', '?class=7b&unit=conv9-1-1-1')
    await expect(lab.getByText('The link says “unit=conv9-1-1-1”')).toContainText('conv4-18-4-10 is used')
    await lab.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page).toHaveURL(/\?class=7b$/)
    const stage = lab.getByRole('application', { name: NAMES.en.stage })
    await stage.press('ArrowLeft') // conv3
    await stage.press('Enter')
    await expect(lab.locator('.explorer__tile')).toHaveCount(32)
    await expect(page).toHaveURL(/unit=conv3-17-4-9&zoom=layer$/)
    await stage.press('ArrowRight')
    await stage.press('Enter')
    await stage.press('ArrowDown')
    await stage.press('Enter')
    await expect(page).toHaveURL(/unit=conv3-18-5-9&zoom=pixel$/)
    await expect(lab.getByTestId('apart')).toHaveText(/^(The same|Difference \d·10⁻[6-9])\.$/, {
      timeout: 80_000,
    })
    await expect(lab.getByText(/^conv3, channel 18, row 5, column 9, value/)).toBeAttached()
    await lab.getByRole('slider', { name: 'Input channel written out above' }).press('End')
    await expect(page).toHaveURL(/from=16$/)
    const saving = page.waitForEvent('download')
    await lab.getByRole('button', { name: NAMES.en.save }).click()
    const { unit, source } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
    expect(source).toBe('computed here')
    expect(Math.abs(unit.value - unit.arithmetic.value)).toBeLessThan(1e-4)
    expect(unit.arithmetic.contributions.flatMap(({ products }) => products)).toHaveLength(144)
    await stage.press('Escape')
    await stage.press('Escape')
    await expect(lab.locator('.explorer__tile[data-chosen]')).toHaveText('18')
  },
)

test(
  'a click chooses, a second goes in; another digit, another epoch and a drawing are computed here',
  { tag: '@computes' },
  async ({ page }) => {
    const lab = await openLab(page, 'ko')
    await lab.locator('.explorer__network [data-layer="1"]').click()
    await expect(page).toHaveURL(/unit=conv1-/)
    await lab.locator('.explorer__network [data-layer="1"]').click()
    await expect(lab.locator('.explorer__tile .explorer__kernels')).toHaveCount(16, { timeout: 80_000 })
    const weights = lab.locator('.explorer__tile .explorer__weights image').first()
    const learned = await weights.getAttribute('href')
    await lab.getByRole('slider', { name: '학습한 에폭' }).press('Home')
    await expect(lab.getByTestId('alike')).toContainText('1.00')
    await expect(weights).not.toHaveAttribute('href', learned!, { timeout: 40_000 })
    await expect(page).toHaveURL(/after=0$/)
    await lab.getByRole('slider', { name: '학습한 에폭' }).press('End')
    await lab.getByRole('spinbutton').fill('6')
    await expect(lab.getByText(/^읽은 숫자는 4, .*\(정답 4\)/)).toBeVisible({ timeout: 40_000 })
    await lab.getByRole('button', { name: '직접 쓰기' }).click()
    const pad = await lab.getByRole('application', { name: '필기판' }).boundingBox()
    await page.mouse.move(pad!.x + 0.5 * pad!.width, pad!.y + 0.15 * pad!.height)
    await page.mouse.down()
    await page.mouse.move(pad!.x + 0.5 * pad!.width, pad!.y + 0.85 * pad!.height, { steps: 4 })
    await page.mouse.up()
    await expect(lab.getByText(/^읽은 숫자는 1, [^(]*$/)).toBeVisible({ timeout: 40_000 })
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test('the zoom is one motion of 220 ms, and none for those who asked for none', async ({ page }) => {
  const lab = await openLab(page)
  const stage = lab.getByRole('application', { name: NAMES.en.stage })
  await page.evaluate(() => {
    const { animate } = Element.prototype
    const durations: unknown[] = Object.assign(window, { durations: [] }).durations
    Element.prototype.animate = function (frames, options) {
      durations.push((options as KeyframeAnimationOptions).duration)
      return animate.call(this, frames, options)
    }
  })
  const durations = () => page.evaluate(() => (window as unknown as { durations: unknown[] }).durations)
  await stage.press('Enter')
  await expect(stage).toHaveAttribute('data-level', 'layer')
  expect(await durations()).toEqual([220, 220]) // what one leaves and what one comes to
  await expect(stage.locator('.explorer__ghost')).toHaveCount(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await stage.press('Escape')
  await expect(stage).toHaveAttribute('data-level', 'network')
  expect(await durations()).toHaveLength(2)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    const lab = await openLab(page, language)
    const stage = lab.getByRole('application', { name: NAMES[language].stage })
    for (const level of ['network', 'layer', 'channel', 'pixel']) {
      await expect(stage).toHaveAttribute('data-level', level)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await stage.press('Enter')
    }
  })

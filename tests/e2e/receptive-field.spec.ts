/** The lab of receptive fields as a reader uses it: follows cells, changes costs, melts filters, and measures here what was recorded. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'What a stack sees', start: 'Measure it here', pause: 'Pause', resume: 'Go on', reset: 'Back to the recording', save: 'Save as JSON' },
  ko: { lab: '쌓은 층은 어디를 볼까', start: '여기서 재기', pause: '잠시 멈추기', resume: '이어서 재기', reset: '기록으로 돌아가기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.3/${query}`, NAMES[language].lab)

interface Saved {
  effectiveFields: {
    net: string
    layer: string
    source: { computedHere?: true }
    pixelsCarrying90Percent: number
  }[]
}

test('before any script runs, cones, costs, filters and recorded fields are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.3/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('.sight__fed')).toHaveCount(2 * (25 + 1) + 9)
  await expect(lab.getByText('28% fewer parameters')).toBeVisible()
  await expect(lab.getByText(/The same: the largest difference is \d\.\d·10⁻/)).toBeVisible()
  await expect(lab.getByText(/477 of the 784 pixels/)).toBeVisible()
  await expect(lab.getByText(/recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('cells are followed by key, the address follows, nonsense in it is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b&unit=conv9&cell=1-3')
  await expect(lab.getByText('The link says “unit=conv9”')).toContainText('conv6 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b&cell=1-3$/)
  const two = lab.getByRole('group', { name: 'Two 3×3', exact: true })
  await two.getByRole('radio', { checked: true }).press('ArrowDown')
  await expect(two.getByRole('radio', { checked: true })).toBeFocused()
  await expect(lab.getByText('Output cell in row 2, column 3')).toHaveCount(2)
  await expect(page).toHaveURL(/cell=2-3/)

  await lab.getByRole('radio', { name: 'my own' }).check()
  await lab.getByRole('slider', { name: 'Stride' }).press('ArrowRight')
  await expect(lab.getByText('a field of 13×13, 4 cells from that of its neighbour')).toBeVisible()
  await expect(lab.getByText('The last layer has nothing left to read')).toBeVisible()
  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByText('한 변 13칸의 정사각형')).toBeVisible()
})

test('channels turn the comparison round', async ({ page }) => {
  const lab = await openLab(page)
  await lab.getByRole('button', { name: '32 → 64 → 64' }).click()
  await expect(lab.getByText(/8% more parameters/)).toBeVisible()
  await lab.getByLabel('Channels in').selectOption('1')
  await expect(lab.getByText(/times the parameters/)).toBeVisible()
  await expect(page).toHaveURL(/channels=1-64-64/)
})

test(
  'two filters agree with their composition until a ReLU comes between',
  { tag: '@computes' },
  async ({ page }) => {
    const lab = await openLab(page)
    await expect(lab.getByText(/^The same/)).toBeVisible()
    await lab.getByRole('switch', { name: 'ReLU between' }).press('Space')
    await expect(lab.getByText(/^Not the same: .* of the largest output/)).toBeVisible()
    await lab.getByLabel('First filter', { exact: true }).selectOption('blur')
    await expect(lab.getByText(/^The same/)).toBeVisible()
    await lab.getByText('Another digit').click()
    await lab.getByRole('button', { name: 'an 8' }).click()
    await expect(page).toHaveURL(/relu=on&filters=blur-blur&digit=8/)
  },
)

test('a click measures here what was recorded, and can be paused', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(480_000)
  const names = NAMES.ko
  const lab = await openLab(page, 'ko')
  await lab.getByRole('button', { name: names.start }).click()
  await expect(lab.getByRole('progressbar')).toBeVisible()
  await lab.getByRole('button', { name: names.pause }).click()
  await lab.getByRole('button', { name: names.resume }).click()
  await expect(lab.getByRole('button', { name: '다시 재기' })).toBeVisible({ timeout: 400_000 })
  await expect(lab.getByRole('alert')).toHaveCount(0)
  await expect(lab.locator('.sight__mine')).toHaveCount(2)

  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: names.save }).click()
  const { effectiveFields } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
  const { readings } = JSON.parse(await readFile('src/widgets/receptive-field/recorded.json', 'utf8')) as {
    readings: Record<string, { pixels: number }>
  }
  expect(effectiveFields).toHaveLength(12)
  for (const { net, layer, source, pixelsCarrying90Percent } of effectiveFields) {
    expect(source.computedHere).toBe(true)
    expect(Math.abs(pixelsCarrying90Percent - readings[`${net}-${layer}`]!.pixels)).toBeLessThanOrEqual(3)
  }
  await lab.getByRole('button', { name: names.reset }).click()
  await expect(lab.locator('.sight__mine')).toHaveCount(0)
})

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language, '?stack=own&own=3-1-1-1-3&relu=on&unit=conv3')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

/** The lab of im2col as a reader uses it: points at things, follows a link, races a layer in the page, stops and saves. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Unfolding a convolution', race: 'Race this layer', save: 'Save as JSON', cell: 'Cell of the matrix', pixel: 'Pixel of channel 1', position: 'Position of the filter', own: '● was measured in this tab', agree: /The results agree/, inCells: /It stands in 9 cells/ },
  ko: { lab: '합성곱 펼치기', race: '이 층 겨루기', save: 'JSON으로 저장', cell: '행렬의 칸', pixel: '채널 1의 픽셀', position: '필터의 자리', own: '● 표시는 이 탭에서 잰 값', agree: /세 결과는 같아요/, inCells: /모두 9칸에 있어요/ },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.2/${query}`, NAMES[language].lab)

test('a recorded race is on the page before any script runs', async ({ stillPage: page }) => {
  await page.goto('en/8.3.2/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  await expect(lab.getByRole('row', { name: /^AlexNet conv1 WebAssembly/ })).toBeVisible()
  await expect(lab.getByText(/Output 6: .* = /)).toBeVisible()
})

test('settings are in the address, and nonsense there is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?kernel=2&pad=2&at=position-3&layer=conv9&class=7b')
  await expect(lab.getByText('The link says “pad=2”')).toContainText('1 is used instead')
  await expect(lab.getByText('The link says “layer=conv9”')).toContainText('deep-conv4 is used instead')
  await expect(lab.getByText('Position 3 of 25')).toBeVisible()
  await lab.getByRole('radio', { name: 'AlexNet conv3' }).check()
  await lab.getByRole('slider', { name: 'Stride' }).press('ArrowRight')
  for (const part of [/stride=2/, /layer=alex-conv3/, /class=7b/]) await expect(page).toHaveURL(part)
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lab.getByText('The link says')).toHaveCount(0)
})

for (const language of ['en', 'ko'] as const) {
  const names = NAMES[language]

  test(`pixels, cells and positions point at each other (${language})`, async ({ page }) => {
    const lab = await openLab(page, language)
    const pixel = lab.getByRole('slider', { name: names.pixel })
    const { width, height } = (await pixel.boundingBox())!
    await pixel.click({ position: { x: (2.5 / 6) * width, y: (2.5 / 6) * height } })
    await expect(lab.locator('.unfold__words')).toHaveText(names.inCells)
    await expect(lab.locator('.unfold__product .unfold__mark--strong')).toHaveCount(9)
    await expect(page).toHaveURL(/at=pixel-1-3-3/)
    await pixel.press('ArrowUp')
    await expect(page).toHaveURL(/at=pixel-1-2-3/)
    await page.mouse.move(0, 0)

    const cell = lab.getByRole('slider', { name: names.cell })
    await cell.press('Home')
    await cell.press('ArrowDown')
    await cell.press('ArrowRight')
    await expect(page).toHaveURL(/at=cell-2-2/)
    await expect(lab.locator('.unfold__maps .unfold__frame')).toHaveCount(2) // the window in both channels

    const position = lab.getByRole('slider', { name: names.position })
    await position.press('End')
    await expect(page).toHaveURL(/at=position-16/)
    await expect(lab.locator('.unfold__output .unfold__mark')).toHaveCount(2) // in the map, and in the column
    await lab.locator('.unfold__outputs .unfold__target').nth(4).hover()
    await expect(lab.locator('.unfold__sum')).toHaveText(/ 5: /)
    await page.mouse.move(0, 0)
    await expect(lab.locator('.unfold__sum')).toHaveText(/ 16: /)
  })

  test(`a click races a layer here (${language})`, { tag: '@computes' }, async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, language)
    await lab.getByRole('button', { name: names.race }).click()
    await expect(lab.locator('.instrument__foot')).toContainText(names.own, { timeout: 180_000 })
    await expect(lab.getByRole('progressbar')).toHaveCount(0, { timeout: 180_000 })
    await expect(lab.getByRole('alert')).toHaveCount(0)
    await expect(lab.getByText(names.agree)).toBeVisible()
    const saving = page.waitForEvent('download')
    await lab.getByRole('button', { name: names.save }).click()
    const file = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
      races: Record<string, number>[]
    }
    expect(file.races[0]).toMatchObject({ layer: 'deep-conv4', batch: 1, backend: 'wasm' })
    expect(file.races[0]!.loopsMs).toBeGreaterThan(0)
    expect(file.races[0]!.kernelOff).toBeLessThan(1e-3)
  })
}

test('a race is stopped where it was started', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page)
  await lab.getByRole('button', { name: 'Race all layers' }).click()
  await lab.getByRole('button', { name: 'Stop', exact: true }).press('Enter')
  await expect(lab.getByRole('button', { name: NAMES.en.race })).toBeVisible({ timeout: 180_000 })
  await expect(lab.getByText(/^● was measured in this tab, the rest recorded/)).toBeVisible()
})

test('it fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const wide = '?side=6&channels=3&pad=2&images=4'
  for (const [language, query] of [
    ['ko', ''],
    ['en', wide],
    ['ko', wide],
  ] as const) {
    await openLab(page, language, query)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

/** The lab of what layers answer to, as a reader uses it: chooses channels, climbs from noise, searches the test images, and probes. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'
import { isThorough } from '../support/thorough'

const NAMES = {
  en: { lab: 'What each layer answers to', climb: 'Climb here', scan: 'Search the digits here', probe: 'Probe here', pause: 'Pause', resume: 'Go on', save: 'Save as JSON' },
  ko: { lab: '층마다 무엇에 반응할까', climb: '여기서 올라가기', scan: '여기서 찾기', probe: '여기서 재기', pause: '잠시 멈추기', resume: '이어서 하기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.3/${query}`, NAMES[language].lab)

interface Saved {
  climb: { source: { computedHere?: true }; units: number[] }
  probes: { rightHere: Record<string, Record<'trained' | 'fresh', Record<string, number>>> }
}
interface Recorded {
  climbs: Record<string, [number, number][]>
  probes: Saved['probes']['rightHere']
}
const recorded = async () =>
  JSON.parse(await readFile('src/widgets/feature-hierarchy/recorded.json', 'utf8')) as Recorded

async function saved(page: Page, lab: Locator, name: string): Promise<Saved> {
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name }).click()
  return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
}

test('before any script runs, channels, their strongest digits, a climb and probes are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.3/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('.hierarchy__atlas label')).toHaveCount(64)
  await expect(lab.locator('.hierarchy__answers li')).toHaveCount(6)
  await expect(lab.getByText(/^The unit rose from/)).toBeVisible()
  await expect(lab.locator('.hierarchy__figure tbody tr')).toHaveCount(6)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('layers and channels are chosen by key, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&feature=conv7-1')
  await expect(lab.getByText('The link says “feature=conv7-1”')).toContainText('conv5-1 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('radio', { name: 'conv5', exact: true }).press('ArrowRight')
  await lab.getByRole('radio', { name: 'channel 1', exact: true }).press('ArrowRight')
  await expect(lab.getByRole('heading', { name: 'conv6, channel 2' })).toBeVisible()
  await lab.getByRole('radio', { name: 'conv1', exact: true }).check()
  await expect(lab.locator('.hierarchy__atlas label')).toHaveCount(16)
  await expect(page).toHaveURL(/\?class=7b&feature=conv1-2$/)
  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByRole('heading', { name: 'conv1의 채널 2' })).toBeVisible()
})

test(
  'a climb here ends where the recorded one did, and can be walked back',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, 'en', '?feature=conv4-3')
    await lab.getByRole('button', { name: NAMES.en.climb }).click()
    await expect(lab.getByRole('button', { name: 'Climb again' })).toBeVisible({ timeout: 180_000 })
    const slider = lab.getByRole('slider', { name: 'Step' })
    await expect(slider).toHaveAttribute('aria-valuetext', /^40: /)
    await slider.press('ArrowLeft')
    await expect(slider).toHaveAttribute('aria-valuetext', /^39: /)
    const { climb } = await saved(page, lab, NAMES.en.save)
    const [before, after] = (await recorded()).climbs.conv4![2]!
    expect(climb.units[0]).toBeCloseTo(before, 2)
    expect(Math.abs(climb.units.at(-1)! - after)).toBeLessThan(0.05 * after)
  },
)

test('a search pauses, goes on, and gives way to the recording', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const names = NAMES.ko
  const lab = await openLab(page, 'ko')
  await lab.getByRole('button', { name: names.scan }).click()
  await expect(lab.getByText(/여기서 지금까지 [\d,]+장 가운데 찾은 것/)).toBeVisible({ timeout: 180_000 })
  await lab.getByRole('button', { name: names.pause }).click()
  await lab.getByRole('button', { name: names.resume }).click()
  await expect(lab.getByRole('button', { name: names.pause })).toBeVisible()
  await lab.getByRole('button', { name: '기록으로 돌아가기' }).click()
  await expect(lab.locator('.hierarchy__answers h4')).toContainText('미리 찾은 것')
  await expect(lab.getByRole('alert')).toHaveCount(0)
})

test('probes here come to what was recorded', { tag: '@computes' }, async ({ page }) => {
  test.skip(!isThorough, '8,000 images through six layers take half a minute and more: only with THOROUGH=1')
  test.setTimeout(1_200_000)
  const lab = await openLab(page)
  await lab.getByRole('button', { name: NAMES.en.probe }).click()
  await expect(lab.getByRole('button', { name: 'Probe again' })).toBeVisible({ timeout: 1_000_000 })
  const { probes } = await saved(page, lab, NAMES.en.save)
  for (const [layer, right] of Object.entries((await recorded()).probes[1]!.trained))
    expect(Math.abs(probes.rightHere[1]!.trained[layer]! - right)).toBeLessThan(20)
})

for (const language of ['en', 'ko'] as const)
  test(`it fits 360 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await openLab(page, language, '?feature=conv6-7')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

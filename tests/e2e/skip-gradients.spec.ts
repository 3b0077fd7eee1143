/** The lab of gradients as a reader uses it: follows them down, measures them here, trains both networks and takes the skips away. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'What arrives at the first layer', measure: 'Measure here', save: 'Save as JSON' },
  ko: { lab: '첫 층까지 무엇이 닿을까', measure: '여기서 재기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.2.4/${query}`, NAMES[language].lab)

test('before any script runs, the gradients of 56 layers and a training are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.2.4/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('.skips__ends tbody tr')).toHaveCount(2)
  await expect(lab.locator('.skips__ends tbody tr').first().locator('td').nth(1)).toHaveText(/·10⁻¹²$/)
  await expect(lab.locator('svg.curves')).toHaveCount(2)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toHaveCount(2)
})

test('the gradient is followed block by block with the arrow keys, and plays', async ({ page }) => {
  const lab = await openLab(page, 'en', '?layers=8')
  const slider = lab.getByRole('slider', { name: 'Blocks passed' })
  await expect(lab.getByRole('heading', { name: 'Block 1 of 3, counted from the image' })).toBeVisible()
  await slider.focus()
  await slider.press('ArrowLeft')
  await expect(lab.getByRole('heading', { name: 'Block 2 of 3, counted from the image' })).toBeVisible()
  await expect(lab.getByText('block 2', { exact: true })).toBeVisible()
  await slider.press('ArrowRight')
  await expect(lab.getByRole('button', { name: 'A block on' })).toBeDisabled()
  await lab.getByRole('switch', { name: 'Slowly' }).press('Space')
  await lab.getByRole('button', { name: 'Play' }).click()
  await expect(lab.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(lab.getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(slider).toHaveAttribute('aria-valuetext', '3 of 3')
})

test('who wants no motion gets steps only', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const lab = await openLab(page)
  await expect(lab.getByRole('button', { name: 'A block back' })).toBeEnabled()
  await expect(lab.getByRole('button', { name: 'Play' })).toHaveCount(0)
})

test('what is set is in the address, and nonsense in it is named', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b&layers=7')
  await expect(lab.getByText('The link says “layers=7”')).toContainText('56 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  await lab.getByRole('group', { name: 'Layers' }).getByRole('radio', { name: '56' }).press('ArrowLeft')
  await lab.getByRole('group', { name: 'Seed' }).getByRole('radio', { name: '2' }).check()
  await expect(lab.getByText('Only seed 1 was measured beforehand.')).toBeVisible()
  await expect(page).toHaveURL(/\?class=7b&layers=32&seed=2$/)
})

interface Saved {
  flow: { source: { computedHere?: true }; measured: Record<'plain' | 'residual', { maps: number[] }> }
  training: { marks?: { step: number; skips: boolean }[]; runs?: { loss: number[] }[] }
}

async function savedBy(page: Page, lab: Locator, language: Language = 'en'): Promise<Saved> {
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: NAMES[language].save }).click()
  return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
}

test('a click measures 56 layers here as they were recorded', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await openLab(page)
  await lab.getByRole('button', { name: NAMES.en.measure }).click()
  await expect(lab.getByText('Measured in this tab.')).toBeVisible({ timeout: 180_000 })
  const { flow } = await savedBy(page, lab)
  expect(flow.source.computedHere).toBe(true)
  const { flows } = JSON.parse(await readFile('src/widgets/skip-gradients/recorded.json', 'utf8')) as {
    flows: Record<string, Saved['flow']['measured']>
  }
  for (const net of ['plain', 'residual'] as const)
    flow.measured[net].maps.forEach((norm, i) =>
      expect(norm / flows['56-bare-xavier-1']![net].maps[i]!).toBeCloseTo(1, 1),
    )
})

test(
  'both train, the skips are taken away, and a reload keeps it all',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(360_000)
    const lab = await openLab(page, 'en', '?layers=8&norm=on&weights=he')
    await lab.getByRole('button', { name: 'Train both' }).click()
    const skips = lab.getByRole('switch', { name: 'Skip connections' })
    await expect(lab.getByText(/^([2-9]|\d\d+) of 200 updates/)).toBeVisible({ timeout: 120_000 })
    await skips.click()
    await expect(skips).not.toBeChecked()
    await expect(lab.getByText('skips off')).toBeVisible()
    await lab.getByRole('button', { name: 'Pause' }).click()
    const resume = lab.getByRole('button', { name: 'Resume' })
    await expect(resume).toBeVisible()
    // Once it lies on this device.
    await expect
      .poll(
        () =>
          page.evaluate(
            () =>
              new Promise<boolean>((resolve) => {
                const opening = indexedDB.open('one-layer-deeper-comparisons')
                opening.onsuccess = () => {
                  const db = opening.result
                  if (!db.objectStoreNames.contains('comparisons')) return resolve(false)
                  const asking = db
                    .transaction('comparisons')
                    .objectStore('comparisons')
                    .get('skip-gradients')
                  asking.onsuccess = () =>
                    resolve(
                      (asking.result as { runs: { step: number }[] } | undefined)?.runs.every(
                        ({ step }) => step > 0,
                      ) ?? false,
                    )
                }
                opening.onerror = () => resolve(false)
              }),
          ),
        { timeout: 60_000 },
      )
      .toBe(true)
    await page.reload()
    const again = await openLab(page, 'en', '?layers=8&norm=on&weights=he')
    await expect(again.getByText('skips off')).toBeVisible()
    await expect(again.getByRole('switch', { name: 'Skip connections' })).not.toBeChecked()
    await again.getByRole('button', { name: 'Resume' }).click()
    await expect(again.getByRole('button', { name: 'Train again' })).toBeVisible({ timeout: 300_000 })
    await expect(again.getByText('Trained in this tab.')).toBeVisible()
    const { training } = await savedBy(page, again)
    expect(training.marks).toMatchObject([{ skips: false }])
    expect(training.runs!.map(({ loss }) => loss.length)).toEqual([100, 100])
  },
)

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

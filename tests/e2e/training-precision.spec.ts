/** The lab of trainings in few bits as a reader uses it: chooses one, moves the gradients, trains in the page and stops. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Training in few bits', train: 'Train this one here', stop: 'Stop', save: 'Save as JSON', half: 'float16 throughout', shift: 'Multiply the loss once more, in thought' },
  ko: { lab: '적은 비트로 학습하기', train: '이 학습을 여기서 하기', stop: '멈추기', save: 'JSON으로 저장', half: '모두 float16', shift: '머릿속에서 손실에 한 번 더 곱하기' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.4/${query}`, NAMES[language].lab)

/** Test accuracy in a row, per cent. */
const accuracyOf = async (row: Locator) => Number.parseFloat((await row.locator('td').first().textContent())!)

test('before any script runs, all eight trainings are on the page', async ({ stillPage: page }) => {
  await page.goto('en/8.3.4/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('tbody tr')).toHaveCount(8)
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
  const chosen = lab.locator('tr[aria-current]')
  await expect(chosen).toContainText(NAMES.en.half)
  expect(await accuracyOf(chosen)).toBeLessThan(15)
  expect(await accuracyOf(lab.locator('tbody tr').first())).toBeGreaterThan(85)
})

test('a row is chosen by mouse or key, the address follows, and a slider moves the gradients', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b')
  await expect(lab.getByText(/next to nothing/)).toBeVisible()
  await lab.getByRole('button', { name: 'FP8, master weights' }).press('Enter')
  await expect(page).toHaveURL(/\?class=7b&training=fp8-master$/)
  await expect(lab.getByText(/next to nothing/)).toHaveCount(0)
  const slider = lab.getByRole('slider', { name: NAMES.en.shift })
  const reading = () => lab.locator('output').last().textContent()
  const before = await reading()
  expect(before).toMatch(/^In FP8 E5M2, [\d.]+% of them would become 0/)
  await slider.press('End')
  expect(await reading()).not.toBe(before)
  await expect(slider).toHaveAttribute('aria-valuetext', '× 2²⁴')

  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.locator('tr[aria-current]')).toContainText('FP8, 주 가중치')
})

test('nonsense in a link is named, and what is shown instead', async ({ page }) => {
  const lab = await openLab(page, 'en', '?training=float99')
  await expect(lab.getByText('The link says “training=float99”')).toContainText(
    '“float16 throughout” is shown',
  )
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lab.getByText('The link says')).toHaveCount(0)
  await expect(page).toHaveURL(/\/8\.3\.4\/$/)
})

for (const language of ['en', 'ko'] as const)
  test(
    `a click trains here, as recorded, and a second one stops it (${language})`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(360_000)
      const names = NAMES[language]
      const lab = await openLab(page, language, '?training=sign')
      await lab.getByRole('button', { name: names.train }).click()
      await expect(lab.locator('.fewbits__own')).toHaveCount(1, { timeout: 240_000 })
      await expect(lab.getByRole('progressbar')).toHaveCount(1)
      const stop = lab.getByRole('button', { name: names.stop, exact: true })
      await expect(stop).toBeFocused()
      await stop.press('Enter')
      await expect(lab.getByRole('button', { name: names.train })).toBeFocused({ timeout: 60_000 })
      await expect(lab.getByRole('alert')).toHaveCount(0)

      const saving = page.waitForEvent('download')
      await lab.getByRole('button', { name: names.save }).click()
      const { trials } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
        trials: { arithmetic: string; source: Record<string, string>; points: { loss: number }[] }[]
      }
      const own = trials.filter(({ source }) => source.computedOn)
      expect(own.map(({ arithmetic }) => arithmetic)).toEqual(['sign'])
      const recorded = JSON.parse(await readFile('src/widgets/training-precision/recorded.json', 'utf8')) as {
        trials: Record<string, { points: { loss: number }[] }>
      }
      // The same start and the same images: the first ten steps differ only by the order of additions.
      expect(own[0]!.points[0]!.loss).toBeCloseTo(recorded.trials.sign!.points[0]!.loss, 1)
    },
  )

test('it fits 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['ko', 'en'] as const) {
    await openLab(page, language, '?training=float16-shrunk')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

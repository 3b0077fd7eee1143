/** The lab of data augmentation as a reader uses it: judges cases, sets changes, trains with and without them, and opens the training lab. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Does the label survive?', train: 'Train both here', pause: 'Pause', resume: 'Go on', discard: 'Discard', save: 'Save as JSON' },
  ko: { lab: '레이블은 그대로일까?', train: '둘 다 여기서 학습하기', pause: '잠시 멈추기', resume: '이어서 하기', discard: '버리기', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.2/${query}`, NAMES[language].lab)

interface Saved {
  how: { seed: number; augmentation: { rotate: number } }
  trainedHere: { with: [number, number][] } | null
}

test('before any script runs, the recorded trainings are on the page', async ({ stillPage: page }) => {
  await page.goto('en/8.1.2/')
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  await expect(lab.locator('tbody tr')).toHaveCount(6)
  await expect(lab.locator('tr[aria-current]')).toContainText('shift')
  await expect(
    lab.getByRole('img', { name: /^Test accuracy over 600 updates\. It ends at 9\d\.\d%/ }),
  ).toBeVisible()
  await expect(lab.getByRole('img', { name: /^Gain of each digit/ })).toBeVisible()
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/)).toBeVisible()
})

test('a case is judged, and the verdict comes with a measurement', async ({ page }) => {
  const lab = await openLab(page)
  await lab.getByRole('button', { name: 'Still a 6' }).click()
  const first = lab.locator('.augment__cases li').first()
  await expect(first).toContainText('People judge otherwise')
  await expect(first).toContainText(/reads \d+\.\d% as 6 and \d+\.\d% as 9/)
  await expect(lab.getByRole('status').filter({ hasText: 'Nobody would call it a 6' })).toHaveCount(1)
  await lab.getByRole('button', { name: 'Still an 8' }).press('Enter')
  await expect(lab.getByText('1 of 2 judged as people do, 4 to go.')).toBeVisible()
})

test('rows and sliders set the changes by key, the address follows, nonsense in it is named', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?class=7b&rotate=round')
  await expect(lab.getByText('The link says “rotate=round”')).toContainText('0 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
  await lab.getByRole('button', { name: 'flip', exact: true }).press('Enter')
  await expect(lab.getByRole('switch', { name: /^Flip/ })).toBeChecked()
  await lab.getByRole('slider', { name: 'Rotate' }).press('ArrowRight')
  await expect(lab.locator('tr[aria-current]')).toHaveCount(0)
  await expect(lab.getByText('This setting was not recorded')).toBeVisible()
  await lab
    .getByRole('group', { name: 'Training images' })
    .getByRole('radio', { name: '500', exact: true })
    .check()
  await expect(page).toHaveURL(/\?class=7b&flip=1&shift=0&rotate=5&n=500$/)
  await expect(lab.getByRole('link', { name: 'Open in the training lab' })).toHaveAttribute(
    'href',
    /\/en\/8\.1\.1\/\?batch=50&lr=0\.003&epochs=60&n=500&seed=1&flip=1&rotate=5#training$/,
  )
  const before = await lab.locator('.augment__draws img').first().getAttribute('src')
  await lab.getByRole('button', { name: 'Other draws' }).click()
  await expect(lab.locator('.augment__draws img').first()).not.toHaveAttribute('src', before!)

  await page.getByRole('link', { name: '한국어' }).first().click()
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByRole('switch', { name: /^뒤집기/ })).toBeChecked()
})

test('a photograph takes the same changes', async ({ page }) => {
  const lab = await openLab(page, 'en', '?flip=1&shift=0')
  await lab.getByRole('radio', { name: 'Test digit 2' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(lab.getByRole('radio', { name: 'Photograph of a cat' })).toBeChecked()
  await expect(lab.getByText('a cat is still a cat')).toBeVisible()
  await expect(lab.getByRole('img', { name: /^The cat, random draw/ })).toHaveCount(8)
  const rows = await Promise.all(
    [1, 2].map((end) =>
      lab.getByRole('img', { name: `The cat, Flip half, end ${end} of the range` }).evaluate((element) => {
        const canvas = element as HTMLCanvasElement
        return [...canvas.getContext('2d')!.getImageData(0, 56, canvas.width, 1).data]
      }),
    ),
  )
  const pixels = (row: number[]) => row.flatMap((_, i) => (i % 4 ? [] : [row.slice(i, i + 4).join()]))
  const [asItIs, mirrored] = rows.map(pixels) as [string[], string[]]
  expect(mirrored).not.toEqual(asItIs)
  expect(mirrored.toReversed()).toEqual(asItIs)
})

test(
  'a click trains both as recorded, a pause keeps them, a discard forgets them',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(360_000)
    const lab = await openLab(page)
    const { trials } = JSON.parse(await readFile('src/widgets/augmentation/recorded.json', 'utf8')) as {
      trials: Record<string, { right: number[] }>
    }
    await lab.getByRole('button', { name: NAMES.en.train }).click()
    // By then both have been tested after 150 updates.
    await expect(lab.getByText(/^[2-5]\d\d of 600 updates each/)).toBeVisible({ timeout: 300_000 })
    await lab.getByRole('button', { name: NAMES.en.pause, exact: true }).click()
    await expect(lab.getByRole('button', { name: NAMES.en.resume })).toBeVisible()
    await expect(lab.getByRole('alert')).toHaveCount(0)
    const saving = page.waitForEvent('download')
    await lab.getByRole('button', { name: NAMES.en.save }).click()
    const { trainedHere } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
    const [step, accuracy] = trainedHere!.with[0]!
    expect(step).toBe(150)
    expect(Math.abs(10_000 * accuracy - trials['shift-1']!.right[0]!)).toBeLessThan(30)
    await lab.getByRole('button', { name: NAMES.en.discard }).click()
    await expect(lab.getByRole('button', { name: NAMES.en.train })).toBeVisible()
  },
)

test('the training lab opens with the same settings', async ({ page }) => {
  const lab = await openLab(page, 'en', '?shift=0&rotate=15&n=2000&seed=3')
  await lab.getByRole('link', { name: 'Open in the training lab' }).click()
  await expect(page).toHaveURL(/\/8\.1\.1\/\?.*rotate=15/)
  await expect(page.getByText('The link says')).toHaveCount(0)
})

test('it fits 360 px in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const language of ['en', 'ko'] as const) {
    await openLab(page, language, '?flip=1&shift=0')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

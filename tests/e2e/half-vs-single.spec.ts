/** The lab of bits as a reader uses it: flips bits, turns the dial, follows links, and measures a network in the page. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { lab: 'Fewer bits', bits: /^Bits/, dial: 'Bits of a weight', measure: 'Measure int8 here', save: 'Save as JSON' },
  ko: { lab: '비트 줄이기', bits: /^비트/, dial: '가중치 하나의 비트', measure: '여기서 재기: int8', save: 'JSON으로 저장' },
} // prettier-ignore
type Language = keyof typeof NAMES

const openLab = (page: Page, language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.3.4/${query}`, NAMES[language].lab)

/** The value beside a term of the lab's lists. */
const valueOf = (lab: Locator, term: string) =>
  lab
    .locator('dl > div')
    .filter({ has: lab.page().getByText(term, { exact: true }) })
    .locator('dd')

/** One row for each precision. */
const precisions = (lab: Locator) => lab.getByRole('table', { name: /^Every precision/ }).locator('tbody tr')

test('something true is on the page before any script runs', async ({ stillPage: page }) => {
  await page.goto('en/8.3.4/')
  const lab = page.getByRole('region', { name: 'Fewer bits', exact: true })
  await expect(valueOf(lab, 'Stored')).toHaveText('0.0999755859375')
  await expect(lab.getByText(/Recorded on \d{4}-\d\d-\d\d/).first()).toBeVisible()
  await expect(precisions(lab)).toHaveCount(11)
})

test('bits are flipped by mouse and by keyboard, and the number follows', async ({ page }) => {
  const lab = await openLab(page)
  const bits = lab.getByRole('toolbar', { name: NAMES.en.bits }).getByRole('button')
  await expect(bits).toHaveCount(16)
  await bits.first().click()
  await expect(valueOf(lab, 'Stored')).toHaveText('−0.0999755859375')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(valueOf(lab, 'Stored')).toHaveText('−6552') // the exponent's first bit: 2¹⁶ times as large
  await expect(page).toHaveURL(/number=-6552/)

  await lab.getByRole('radio', { name: 'FP8 E4M3' }).check()
  await expect(bits).toHaveCount(8)
  await expect(lab.getByText('Overflow: it becomes NaN. The largest number here is 448.')).toBeVisible()
  await lab.getByLabel('Number to store').fill('0.001')
  await expect(lab.getByText(/^Rounded: off by/)).toBeVisible()
  await lab.getByLabel('Number to store').fill('ten')
  await expect(lab.getByText(/^That is no number/)).toBeVisible()
})

test('a stroke of the mouse sets a row of bits', async ({ page }) => {
  const lab = await openLab(page, 'en', '?number=0')
  await expect(lab.getByLabel('Number to store')).toHaveValue('0')
  const bits = lab.getByRole('toolbar', { name: NAMES.en.bits }).getByRole('button')
  await bits.nth(6).hover()
  await page.mouse.down()
  await bits.nth(7).hover()
  await bits.nth(8).hover()
  await page.mouse.up()
  const pressed = () => bits.evaluateAll((all) => all.map((bit) => bit.textContent).join(''))
  expect(await pressed()).toBe('0000001110000000')
  await bits.nth(6).press('Space') // the stroke is over
  expect(await pressed()).toBe('0000000110000000')
})

test('the dial shows at once what was recorded, and the address says where it stands', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b')
  const dial = lab.getByRole('slider', { name: 'Bits of a weight' })
  const accuracy = async () =>
    Number.parseFloat((await valueOf(lab, 'Test accuracy').locator('b').textContent())!)
  expect(await accuracy()).toBeGreaterThan(99)
  await dial.focus()
  await page.keyboard.press('End')
  await expect(dial).toHaveAttribute('aria-valuetext', '1 bit, sign × mean')
  expect(await accuracy()).toBeLessThan(95)
  await page.keyboard.press('ArrowLeft')
  await expect(lab.getByText(/the network is lost/)).toBeVisible()
  await expect(page).toHaveURL(/\?class=7b&weights=int2$/)
  await lab.getByRole('radio', { name: 'Repaired' }).check()
  await expect(page).toHaveURL(/weights=int2&net=deep-convnet$/)

  await page.getByRole('link', { name: '한국어' }).first().click()
  await expect(page).toHaveURL(/\/ko\/8\.3\.4\//)
  const korean = page.getByRole('region', { name: NAMES.ko.lab, exact: true })
  await expect(korean.getByRole('slider', { name: NAMES.ko.dial })).toHaveAttribute(
    'aria-valuetext',
    '2비트, int2',
  )
})

test('what is moved and chosen before the code of the lab is there counts', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('en/8.3.4/?number=0.3', { waitUntil: 'commit' })
  const lab = page.getByRole('region', { name: NAMES.en.lab, exact: true })
  const dial = lab.getByRole('slider', { name: 'Bits of a weight' })
  await lab.getByRole('radio', { name: 'Repaired' }).check()
  await dial.focus()
  await page.keyboard.press('End')
  letThrough()
  await expect(dial).toHaveAttribute('aria-valuetext', '1 bit, sign × mean')
  await expect(page).toHaveURL(/\?number=0\.3&net=deep-convnet&weights=sign$/)
  await expect(lab.getByLabel('Number to store')).toHaveValue('0.3')
})

test('nonsense in a link is named, and what is used instead', async ({ page }) => {
  const lab = await openLab(page, 'en', '?weights=int5&format=float99&number=0.3')
  await expect(lab.getByText('The link says “weights=int5”')).toContainText('int4 is used instead')
  await expect(lab.getByText('The link says “format=float99”')).toContainText('float16 is used instead')
  await expect(lab.getByLabel('Number to store')).toHaveValue('0.3')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lab.getByText('The link says')).toHaveCount(0)
  await expect(page).toHaveURL(/\?number=0\.3$/)
})

interface Saved {
  plan?: { seed: number }
  results: { precision: string; right: number; source: Record<string, string> }[]
}

/** Measures int8, and with it float32, on all 10,000 test images; what the lab then saves. */
async function measure(page: Page, lab: Locator, language: Language): Promise<Saved> {
  const names = NAMES[language]
  await expect(lab.locator('.half__own')).toHaveCount(0)
  await lab.getByRole('button', { name: names.measure }).click()
  await expect(lab.locator('.half__own')).toHaveCount(2, { timeout: 400_000 })
  await expect(lab.getByRole('progressbar')).toHaveCount(0)
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: names.save }).click()
  const file = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Saved
  const measured = file.results.filter(({ source }) => source.measuredOn)
  expect(measured.map(({ precision }) => precision)).toEqual(['float32', 'int8'])
  return file
}

const rightIn = async (lab: Locator) =>
  Number.parseFloat((await lab.locator('tr[aria-current] td').first().textContent())!)

test(
  'a click measures 10,000 test images here, near what was recorded',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(480_000)
    const lab = await openLab(page, 'en', '?weights=int8&net=deep-convnet')
    await expect(lab.getByRole('slider', { name: NAMES.en.dial })).toHaveAttribute('aria-valuetext', /int8/)
    const recorded = await rightIn(lab)
    await measure(page, lab, 'en')
    expect(Math.abs((await rightIn(lab)) - recorded)).toBeLessThanOrEqual(0.05)
  },
)

/** How many test images the network in IndexedDB was asked about last. */
const askedOfKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('one-layer-deeper')
        opening.onsuccess = () => {
          const { result } = opening
          if (!result.objectStoreNames.contains('checkpoints')) return (result.close(), resolve(0))
          const asking = result.transaction('checkpoints').objectStore('checkpoints').get('last-run')
          asking.onsuccess = () => {
            result.close()
            const kept = asking.result as { evaluations: { images: number }[] } | undefined
            resolve(kept?.evaluations.at(-1)?.images ?? 0)
          }
        }
      }),
  )

test(
  'the network that the reader trained is described, and measured like the shipped ones (ko)',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(480_000)
    await page.goto('ko/8.1.1/?n=500&batch=50&epochs=1&seed=42&backend=wasm')
    const training = page.getByRole('region', { name: '학습 실험실' })
    await training.scrollIntoViewIfNeeded()
    await expect(training.locator('.recharts-surface').first()).toBeVisible()
    await training.getByRole('button', { name: '학습 시작', exact: true }).click()
    await expect.poll(() => askedOfKept(page), { timeout: 200_000 }).toBe(10_000)

    const lab = await openLab(page, 'ko', '?weights=int8&net=trained')
    await expect(lab.getByRole('radio', { name: '직접 학습한 것' })).toBeChecked()
    await expect(
      lab.getByText(
        /시드 42\. 이미지 500장으로 10스텝 가운데 10스텝을 마쳤어요\. 마지막으로 물었을 때 시험 이미지 10,000장/,
      ),
    ).toBeVisible()
    const { plan, results } = await measure(page, lab, 'ko')
    expect(plan!.seed).toBe(42)
    const told = await lab.getByText(/마지막으로 물었을 때/).textContent()
    const accuracy = /([\d.]+)%를 맞혔어요/.exec(told!)![1]!
    expect(Math.abs(results[0]!.right - 100 * Number(accuracy))).toBeLessThanOrEqual(5)
  },
)

test('a link to a network that the reader trained says so where there is none', async ({ page }) => {
  const lab = await openLab(page, 'en', '?net=trained&weights=int3')
  await expect(lab.getByText('“net=trained” means')).toContainText('deep-convnet-book is used instead')
  await expect(lab.getByRole('radio', { name: 'As in the book' })).toBeChecked()
  await expect(lab.getByRole('radio', { name: 'The one you trained' })).toBeDisabled()
  await expect(page).toHaveURL(/\?weights=int3$/)
  await lab.getByRole('link', { name: 'to the training lab in 8.1.1' }).click()
  await expect(page).toHaveURL(/\/en\/8\.1\.1\//)
  await expect(page.getByRole('region', { name: 'Training lab' })).toBeVisible()
})

test(
  'a measurement is stopped where it was started, and one that breaks off says so and can be repeated',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    await page.route('**/models/deep-convnet/weights.bin', (route) => route.abort())
    const lab = await openLab(page, 'en', '?weights=int8&net=deep-convnet')
    const measure = lab.getByRole('button', { name: 'Measure int8 here' })
    await measure.click()
    await expect(lab.getByRole('alert')).toContainText('The measurement broke off', { timeout: 120_000 })
    await expect(precisions(lab)).toHaveCount(11)

    await page.unroute('**/models/deep-convnet/weights.bin')
    await measure.click()
    await expect(lab.getByRole('alert')).toHaveCount(0)
    await expect(lab.getByText(/^[1-9][\d,]* of 20,000 answers/)).toBeVisible({ timeout: 120_000 })
    const stop = lab.getByRole('button', { name: 'Stop', exact: true })
    await expect(stop).toBeFocused()
    await stop.press('Enter')
    await expect(measure).toBeFocused()
    await expect(lab.getByRole('progressbar')).toHaveCount(0)
    await expect(lab.getByRole('alert')).toHaveCount(0)
  },
)

test('the layers are timed here, and the lab says what half precision is on this backend', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const lab = await openLab(page)
  const part = lab.getByRole('region', { name: 'Half precision and time' })
  await expect(part.getByText(/^Recorded on/)).toBeVisible()
  await part.getByRole('button', { name: 'Time the layers here' }).click()
  await expect(part.getByText('Measured in this tab on WebAssembly')).toBeVisible({ timeout: 200_000 })
  await expect(part.getByText(/float16 is emulated/)).toBeVisible()
  await expect(part.locator('tbody tr')).toHaveCount(12)
  const together = await part.locator('tbody tr').last().locator('td').allTextContents()
  expect(together.every((cell) => Number.parseFloat(cell) > 0)).toBe(true)
})

test('it fits 360 px in every format', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const format of ['float64', 'e5m2']) {
    await openLab(page, 'ko', `?format=${format}&number=-1.2345678901234567e-300`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

/** The main job, as a reader does it: Train in the page, pause, reload, resume, fail and recover. On the CPU. */
import { expect, test, type Locator, type Page } from '@playwright/test'

const NAMES = {
  en: { lab: 'Training lab', train: 'Train', pause: 'Pause', resume: 'Resume', test: 'Test accuracy', loss: 'Training loss', step: 'Step' },
  ko: { lab: '학습 실험실', train: '학습 시작', pause: '일시 정지', resume: '이어서', test: '시험 정확도', loss: '학습 손실', step: '스텝' },
} // prettier-ignore
type Language = keyof typeof NAMES

async function openLab(page: Page, language: Language, query: string): Promise<Locator> {
  await page.goto(`${language}/8.1.1/${query}`)
  const lab = page.getByRole('region', { name: NAMES[language].lab })
  await lab.scrollIntoViewIfNeeded()
  await expect(lab.locator('.recharts-surface').first()).toBeVisible() // the lab is alive
  return lab
}

const reading = (lab: Locator, name: string) => lab.getByRole('status', { name, exact: true })
const numberOf = async (output: Locator) =>
  Number.parseFloat((await output.textContent())!.replace(/[,\s]/g, ''))

/** Losses of the run that the page has kept in IndexedDB. */
const keptLosses = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('one-layer-deeper')
        opening.onerror = () => reject(new Error('no database'))
        opening.onsuccess = () => {
          const asking = opening.result.transaction('checkpoints').objectStore('checkpoints').get('last-run')
          asking.onsuccess = () => {
            opening.result.close()
            const { steps } = asking.result as { steps: { loss: Float32Array } }
            resolve([...steps.loss])
          }
        }
      }),
  )

/** One of the languages goes on further: beyond the words both do the same, and two such trainings side by side take a slow machine's time. */
const PAST = { en: 80, ko: 95 }

for (const language of ['en', 'ko'] as const) {
  test(
    `a click on Train learns digits past ${PAST[language]} % (${language})`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(480_000)
      const names = NAMES[language]
      const lab = await openLab(page, language, '?n=10000&epochs=2')
      await expect(reading(lab, names.test)).toHaveText('–')
      await lab.getByRole('button', { name: names.train, exact: true }).click()
      await expect(reading(lab, names.loss)).toHaveText(/^\d\.\d+$/, { timeout: 120_000 })
      await expect
        .poll(() => numberOf(reading(lab, names.test)), { timeout: 400_000 })
        .toBeGreaterThanOrEqual(PAST[language])
    },
  )
}

test(
  'pause, reload, resume: the losses are those of the run that nobody interrupted',
  { tag: '@computes' },
  async ({ page, browser, baseURL }) => {
    test.setTimeout(480_000)
    const STEPS = 100
    const query = '?n=5000&batch=50&epochs=1&seed=3&backend=wasm&shift=2'
    const { train, pause, resume, step } = NAMES.en
    const finished = async (lab: Locator, its: Page) => {
      await expect.poll(() => numberOf(reading(lab, step)), { timeout: 180_000 }).toBe(STEPS)
      await expect.poll(async () => (await keptLosses(its)).length, { timeout: 120_000 }).toBe(STEPS)
    }
    const whole = await openLab(page, 'en', query)
    await whole.getByRole('button', { name: train, exact: true }).click()
    await finished(whole, page)
    const expected = await keptLosses(page)

    const other = await browser.newPage({ baseURL: baseURL! })
    let lab = await openLab(other, 'en', query)
    await lab.getByRole('button', { name: train, exact: true }).click()
    await expect
      .poll(() => numberOf(reading(lab, step)), { timeout: 120_000, intervals: [20] })
      .toBeGreaterThan(5)
    await lab.getByRole('button', { name: pause, exact: true }).click()
    await expect(lab.getByRole('button', { name: resume, exact: true })).toBeVisible()
    await expect.poll(async () => (await keptLosses(other)).length).toBe(await numberOf(reading(lab, step)))
    expect((await keptLosses(other)).length).toBeLessThan(STEPS)

    await other.reload()
    lab = await openLab(other, 'en', query)
    await lab.getByRole('button', { name: resume, exact: true }).first().click()
    await finished(lab, other)
    expect(await keptLosses(other)).toEqual(expected)
    await other.close()
  },
)

test(
  'a loss that explodes stops the run with an explanation and a way back',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, 'en', '?n=1000&epochs=1&optimizer=sgd&lr=10&init=xavier')
    await lab.getByRole('button', { name: 'Train', exact: true }).click()
    const alert = lab.getByRole('alert')
    await expect(alert).toContainText(/step \d+/, { timeout: 120_000 })
    await expect(alert.getByRole('button', { name: /Start over at rate 1$/ })).toBeVisible()
  },
)

test(
  'a killed worker is told in words, and the run goes on from its checkpoint',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    const lab = await openLab(page, 'en', '?n=2000&epochs=3')
    await lab.getByRole('button', { name: 'Train', exact: true }).click()
    await expect.poll(() => numberOf(reading(lab, 'Step')), { timeout: 120_000 }).toBeGreaterThan(3)
    await expect
      .poll(async () => (await keptLosses(page).catch(() => [])).length, { timeout: 60_000 })
      .toBeGreaterThan(0)
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        throw new Error('killed by a test')
      })
    })
    await expect(lab.getByRole('alert')).toContainText('checkpoint')
    await lab.getByRole('button', { name: 'Resume', exact: true }).click()
    const before = (await keptLosses(page)).length
    await expect.poll(() => numberOf(reading(lab, 'Step')), { timeout: 120_000 }).toBeGreaterThan(before)
  },
)

test(
  'damaged and missing shards are told in words, and the rest is trained on',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(240_000)
    await page.context().route('**/train-01.bin.gz', (route) => route.fulfill({ body: 'not a shard at all' }))
    const lab = await openLab(page, 'en', '?n=10000&epochs=1')
    await lab.getByRole('button', { name: 'Train', exact: true }).click()
    await expect(lab).toContainText(/5,000/, { timeout: 120_000 })
    await expect(lab.getByText(/train-01\.bin\.gz/).first()).toBeAttached({ timeout: 120_000 })
    await expect.poll(() => numberOf(reading(lab, 'Step')), { timeout: 120_000 }).toBeGreaterThan(20)
  },
)

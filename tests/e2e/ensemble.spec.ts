/** The labs of section 8.1.2 on votes and on learning rates as a reader uses them. */
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { test } from '../support/bookTest'
import { openLabAt } from '../support/openLab'

const NAMES = {
  en: { vote: 'Who outvotes whom?', decay: 'How should the learning rate fall?' },
  ko: { vote: '투표로 무엇이 바뀔까?', decay: '학습률은 어떻게 줄여야 할까?' },
} // prettier-ignore
type Language = keyof typeof NAMES

const open = (page: Page, lab: 'vote' | 'decay', language: Language = 'en', query = ''): Promise<Locator> =>
  openLabAt(page, `${language}/8.1.2/${query}`, NAMES[language][lab])

test('before any script runs, errors of eight networks and recorded trainings are on the page', async ({
  stillPage: page,
}) => {
  await page.goto('en/8.1.2/')
  const vote = page.getByRole('region', { name: NAMES.en.vote, exact: true })
  await expect(vote.getByRole('img', { name: 'Network 5 misreads 33 of these 92 images' })).toBeVisible()
  await expect(vote.getByText('One network alone: 34 errors in 10,000')).toBeVisible()
  const decay = page.getByRole('region', { name: NAMES.en.decay, exact: true })
  await expect(decay.locator('tbody tr')).toHaveCount(8)
  await expect(decay.getByText(/^B minus A, seed by seed: \+0\.\d ± 0\.\d points/)).toBeVisible()
})

test('members go in and out by key, the address follows, nonsense in it is named', async ({ page }) => {
  const lab = await open(page, 'vote', 'en', '?class=7b&vote=19&by=majority')
  await expect(lab.getByText('The link says “vote=19”')).toContainText('1 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page).toHaveURL(/\?class=7b&by=majority$/)
  await lab.getByRole('checkbox', { name: /^Network 5/ }).press('Space')
  await expect(lab.getByText(/^2 networks: \d\d errors in 10,000$/)).toBeVisible()
  await expect(page).toHaveURL(/vote=15/)
  await expect(lab.getByRole('heading', { name: /^Who changes sides/ })).toBeVisible()
  // The first column is chosen; two to the right is another image.
  const before = await lab.locator('.ensemble__spotlight figcaption').textContent()
  await lab.getByRole('slider', { name: 'Image' }).press('ArrowRight')
  await expect(lab.locator('.ensemble__spotlight figcaption')).not.toHaveText(before!)
  await expect(page).toHaveURL(/image=\d+/)
  await lab.getByRole('slider', { name: /^First your guess/ }).fill('12')
  await lab.getByRole('button', { name: 'Let all eight vote' }).click()
  await expect(lab.getByText('You guessed 12; 29 are left.')).toBeVisible()
  await expect(lab.getByText('8 networks: 29 errors in 10,000')).toBeVisible()
  await lab.getByRole('checkbox', { name: /^Network 8/ }).uncheck()
  await lab.getByRole('button', { name: 'Fewest errors with so many' }).click()
  await expect(lab.getByText(/^A warning about “fewest”/)).toBeVisible()
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'Save as JSON' }).click()
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    images: unknown[]
    members: unknown[]
  }
  expect([saved.images.length, saved.members.length]).toEqual([92, 7])
})

test(
  'two members asked here say what was recorded, also after a pause and a reload',
  { tag: '@computes' },
  async ({ page }) => {
    test.setTimeout(180_000)
    const lab = await open(page, 'vote', 'en', '?vote=13&ask=10000')
    await lab.getByRole('button', { name: 'Ask them here' }).click()
    await expect(lab.getByText(/^Errors among the first [\d,]+ test images/)).toBeVisible({
      timeout: 120_000,
    })
    await lab.getByRole('button', { name: 'Pause', exact: true }).click()
    await page.reload()
    const again = await open(page, 'vote', 'en', '?vote=13&ask=10000')
    const goOn = again.getByRole('button', { name: /^(Go on|Ask again)$/ })
    await expect(goOn).toBeVisible()
    if ((await goOn.textContent()) === 'Go on') await goOn.click()
    await expect(again.getByText('All 20,000 answers are as recorded.')).toBeVisible({ timeout: 120_000 })
    await expect(again.getByRole('alert')).toHaveCount(0)
  },
)

test('rates are shaped by key, and what was not recorded says so', async ({ page }) => {
  const lab = await open(page, 'decay', 'en', '?peak=high')
  await expect(lab.getByText('The link says “peak=high”')).toContainText('0.02 is used instead')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await lab.getByRole('button', { name: 'exponential, warm-up: take as B' }).press('Enter')
  await expect(lab.getByRole('img', { name: /B: exponential, warm-up, from 0\.00033/ })).toBeVisible()
  await lab.getByRole('slider', { name: 'Highest rate' }).press('ArrowLeft')
  await expect(lab.getByText('This setting was not recorded.')).toBeVisible()
  await expect(page).toHaveURL(/\?right=exponential-warm&peak=0\.01$/)
  await expect(lab.getByRole('link', { name: 'Open in the training lab' })).toHaveAttribute(
    'href',
    /8\.1\.1\/\?optimizer=momentum&lr=0\.01&batch=10&n=2000&epochs=3&seed=1#training$/,
  )
})

test('a click trains both as recorded, and the guess is judged', { tag: '@computes' }, async ({ page }) => {
  test.setTimeout(240_000)
  const lab = await open(page, 'decay', 'ko')
  await lab
    .getByRole('group', { name: /^내 예상/ })
    .getByRole('radio', { name: 'B' })
    .check()
  await lab.getByRole('button', { name: '둘 다 여기서 학습하기' }).click()
  await expect(lab.getByRole('button', { name: '둘 다 다시 학습하기' })).toBeVisible({ timeout: 200_000 })
  await expect(lab.getByText(/^시험 이미지를 A는 9\d\.\d%, B는 9\d\.\d% 맞혔어요/).first()).toBeVisible()
  await expect(lab.getByText(/예상은 ‘B’/)).toBeVisible()
  const saving = page.waitForEvent('download')
  await lab.getByRole('button', { name: 'JSON으로 저장' }).click()
  const { trainedHere } = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
    trainedHere: { right: { end: number } }
  }
  const { trials } = JSON.parse(await readFile('src/widgets/learning-rate-decay/recorded.json', 'utf8')) as {
    trials: Record<string, { end: number }>
  }
  expect(Math.abs(10_000 * trainedHere.right.end - trials['cosine 0.02 1']!.end)).toBeLessThan(60)
})

for (const language of ['en', 'ko'] as const)
  for (const lab of ['vote', 'decay'] as const)
    test(`${lab} fits 360 px (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await open(page, lab, language, '?vote=1245&last=0.1')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })

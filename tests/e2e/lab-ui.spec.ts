/** The training lab's controls without long training: link, nonsense, keyboard, previews, drawing, languages. */
import { expect, test, type Locator, type Page } from '@playwright/test'

const SECTION = '8.1.1/'

/** The lab, once its scripts run: the live chart or the empty one stands and the address has been read. */
async function openLab(page: Page, language: 'en' | 'ko' = 'en', query = ''): Promise<Locator> {
  await page.goto(`${language}/${SECTION}${query}`)
  const lab = page.getByRole('region', { name: language === 'en' ? 'Training lab' : '학습 실험실' })
  await lab.scrollIntoViewIfNeeded()
  const more = lab.getByRole('button', { name: language === 'en' ? 'More settings' : '자세한 설정' })
  await expect(async () => {
    if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click()
    await expect(more).toHaveAttribute('aria-expanded', 'true', { timeout: 500 })
  }).toPass()
  return lab
}

const openAugmentation = (lab: Locator) => lab.getByRole('button', { name: /^Augmentation/ }).click()

/** The pixels of all preview digits, as one string. */
const previewPixels = (lab: Locator): Promise<string> =>
  lab
    .getByTestId('augmentation-preview')
    .locator('img')
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src).join())

test('a click that comes before the code of the lab is not lost', async ({ page }) => {
  await page.goto('en/8.1.1/?n=500&epochs=1', { waitUntil: 'commit' })
  const train = page.getByRole('button', { name: 'Train', exact: true })
  await train.click()
  const step = page.getByRole('region', { name: 'Training lab' }).getByRole('status', { name: 'Step' })
  await expect(step).toContainText('5', { timeout: 60_000 })
})

test('plan and seed go into the address and come back from it, other keys untouched', async ({ page }) => {
  const lab = await openLab(page, 'en', '?class=7b#deeper-network')
  await expect(page).toHaveURL(/\?class=7b#deeper-network$/)
  await lab.getByRole('radio', { name: 'As in the book' }).check()
  await lab.getByLabel('Epochs').fill('5')
  await lab.getByLabel('Training images').fill('6000')
  await lab.getByLabel('Learning rate, exact').fill('0.01')
  await lab.getByLabel('Seed').fill('4711')
  await lab.getByLabel('Optimizer').selectOption('momentum')

  const query = new URL(page.url()).searchParams
  expect(Object.fromEntries(query)).toEqual({
    class: '7b',
    variant: 'book',
    epochs: '5',
    n: '6000',
    lr: '0.01',
    seed: '4711',
    optimizer: 'momentum',
  })
  expect(new URL(page.url()).hash).toBe('#deeper-network')

  const again = await openLab(page, 'en', new URL(page.url()).search)
  await expect(again.getByLabel('Epochs')).toHaveValue('5')
  await expect(again.getByLabel('Seed')).toHaveValue('4711')
  await expect(again.getByRole('radio', { name: 'As in the book' })).toBeChecked()

  await again.getByRole('button', { name: 'Back to the chapter’s settings' }).click()
  await expect(page).toHaveURL(/\?class=7b$/)
})

test('nonsense in a link is named, and what is used instead', async ({ page }) => {
  const lab = await openLab(page, 'en', '?lr=fast&batch=99999&optimizer=magic&seed=12')
  await expect(lab.getByText('The link says “lr=fast”')).toContainText('0.001 is used instead')
  await expect(lab.getByText('The link says “batch=99999”')).toContainText('1000 is used instead')
  await expect(lab.getByText('The link says “optimizer=magic”')).toContainText('Adam is used instead')
  await expect(lab.getByLabel('Seed')).toHaveValue('12')
  await expect(lab.getByLabel('Batch size')).toHaveValue('1000')
  await lab.getByRole('button', { name: 'Dismiss' }).click()
  await expect(lab.getByText('The link says')).toHaveCount(0)
  await expect(page).toHaveURL(/\?batch=1000&seed=12$/)
})

test('a number half typed is put right when the field is left', async ({ page }) => {
  const lab = await openLab(page)
  const epochs = lab.getByLabel('Epochs')
  await epochs.fill('999')
  await epochs.press('Tab')
  await expect(epochs).toHaveValue('100')
  await epochs.fill('')
  await epochs.press('Tab')
  await expect(epochs).toHaveValue('100')
})

test('every control is reached and worked by keyboard', async ({ page }) => {
  const lab = await openLab(page)
  await lab.getByRole('radio', { name: 'Repaired' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(lab.getByRole('radio', { name: 'As in the book' })).toBeChecked()

  const rate = lab.getByRole('slider', { name: 'Learning rate' })
  await rate.focus()
  for (const next of ['0.0013', '0.0016', '0.002', '0.0025']) {
    await page.keyboard.press('ArrowRight')
    await expect(rate).toHaveAttribute('aria-valuetext', next)
  }

  const names = new Set<string>()
  await lab.getByRole('radio', { name: 'As in the book' }).focus()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab')
    names.add(
      await page.evaluate(() => {
        const at = document.activeElement
        const label =
          at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.innerText : null
        return label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? ''
      }),
    )
  }
  for (const name of [
    'Backend',
    'Epochs',
    'Batch size',
    'Train',
    'Step',
    'New seed',
    'Copy link',
    'Drawing pad',
    'Open a model…',
  ])
    expect([...names]).toContain(name)
})

test('New seed changes the seed, in the field and in the address', async ({ page }) => {
  const lab = await openLab(page)
  await lab.getByRole('button', { name: 'New seed' }).click()
  const seed = await lab.getByLabel('Seed').inputValue()
  expect(seed).not.toBe('1')
  expect(new URL(page.url()).searchParams.get('seed')).toBe(seed)
})

test('each augmentation visibly changes the previews of real digits', async ({ page }) => {
  const lab = await openLab(page)
  await openAugmentation(lab)
  await expect(lab.getByTestId('augmentation-preview').locator('img')).toHaveCount(16, { timeout: 60_000 })
  const plain = await previewPixels(lab)
  for (const name of ['Horizontal flip', 'Random crop', 'Shift', 'Rotate', 'Scale', 'Brightness']) {
    const toggle = lab.getByRole('switch', { name })
    await toggle.check()
    await expect.poll(() => previewPixels(lab), name).not.toBe(plain)
    await toggle.uncheck()
    await expect.poll(() => previewPixels(lab), `${name} off`).toBe(plain)
  }
  await lab.getByRole('switch', { name: 'Rotate' }).check()
  const gently = await previewPixels(lab)
  await lab.getByRole('slider', { name: 'Rotate: amount' }).fill('90')
  await expect(page).toHaveURL(/rotate=90/)
  await expect.poll(() => previewPixels(lab)).not.toBe(gently)
})

test('a drawn digit is read, and the pad can be cleared', async ({ page }) => {
  const lab = await openLab(page)
  const pad = lab.getByRole('application', { name: 'Drawing pad' })
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.5, 0.2))
  await page.mouse.down()
  await page.mouse.move(...at(0.5, 0.8), { steps: 12 })
  await page.mouse.up()
  const says = lab.getByTestId('drawn-digit')
  await expect(says).toHaveText(/It reads \d \(\d+\.\d%\)\./, { timeout: 60_000 })
  await lab.getByRole('button', { name: 'Clear' }).click()
  await expect(says).toHaveText(/Draw, and ten probabilities/)
})

test('one step trains one batch and pauses; the plan is locked, the learning rate is not', async ({
  page,
}) => {
  const lab = await openLab(page, 'en', '?n=500&epochs=1')
  const verb = lab.getByRole('button', { name: 'Step', exact: true })
  await verb.click()
  await expect(lab.getByRole('status', { name: 'Step', exact: true })).toHaveText('1', { timeout: 90_000 })
  await expect(lab.getByRole('button', { name: 'Resume', exact: true })).toBeVisible()
  await expect(verb).toBeFocused()
  await expect(lab.getByLabel('Batch size')).toBeDisabled()
  await expect(lab.getByLabel('Learning rate, exact')).toBeEnabled()
  await lab.getByLabel('Learning rate, exact').fill('0.0005')
  await expect(lab.getByText('rate 0.0005').first()).toBeVisible()

  await lab.getByRole('slider', { name: 'Cursor on the chart: Accuracy' }).focus()
  await page.keyboard.press('End')
  await expect(lab.getByText(/^Step 1: training/)).toBeVisible()

  await lab.getByRole('button', { name: 'Reset to same seed' }).click()
  await expect(lab.getByRole('button', { name: 'Train', exact: true })).toBeVisible()
  await expect(lab.getByLabel('Batch size')).toBeEnabled()
})

test('a switch of language keeps the settings', async ({ page }) => {
  const lab = await openLab(page, 'en', '?seed=99')
  await lab.getByLabel('Epochs').fill('7')
  await page.getByRole('link', { name: '한국어' }).first().click()
  await expect(page).toHaveURL(/\/ko\/8\.1\.1\//)
  const there = page.getByRole('region', { name: '학습 실험실' })
  await expect(there.getByLabel('에폭 수')).toHaveValue('7')
  await expect(there.getByRole('button', { name: '학습 시작' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('epochs')).toBe('7')
  expect(new URL(page.url()).searchParams.get('seed')).toBe('99')
})

test('no sideways scroll at 360 px, with every panel open in turn', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const lab = await openLab(page, 'ko')
  for (const panel of ['자세한 설정', '데이터 확장', '이 기기']) {
    const button = lab.getByRole('button', { name: new RegExp(`^${panel}`) })
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), panel).toBeLessThanOrEqual(360)
  }
})

/** The home page: the network at work on the reader's own digit, and the contents as layers. */
import { expect, test, type Page } from '@playwright/test'
import { axeViolations } from '../support/axe'

const status = (page: Page, value: string) => page.locator(`.live-network[data-status=${value}]`)
const readDigit = (page: Page) => page.getByTestId('read-digit')
const layerNames = ['conv1', 'conv2', 'conv3', 'conv4', 'conv5', 'conv6']

/** Opens the page, comes near, and waits until the network has read the digit that stands there. */
async function open(page: Page, path = 'en/') {
  await page.goto(path)
  await page.locator('[data-widget=live-network][data-live]').waitFor()
  await page.locator('.live-network__flow').hover()
  await status(page, 'live').waitFor({ timeout: 80_000 })
}

/** What is drawn of each convolution, and the numbers at the bars. */
const picture = (page: Page) =>
  page.evaluate(
    (names) => ({
      maps: names.map((name) =>
        document.querySelector<HTMLCanvasElement>(`[data-layer=${name}] canvas`)!.toDataURL(),
      ),
      bars: [...document.querySelectorAll<HTMLElement>('.probability-bars__bar')].map(
        (bar) => bar.style.width,
      ),
    }),
    layerNames,
  )

/** Points of a stroke, as shares of the pad. */
const one: [number, number][] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((y) => [0.52 - (y - 0.5) / 10, y])

async function draw(page: Page, points: [number, number][]) {
  await page.locator('.drawing-pad__pad').scrollIntoViewIfNeeded()
  const box = (await page.locator('.drawing-pad__pad').boundingBox())!
  const move = ([x, y]: [number, number]) => page.mouse.move(box.x + x * box.width, box.y + y * box.height)
  await move(points[0]!)
  await page.mouse.down()
  for (const point of points) await move(point)
  await page.mouse.up()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of ['ko', 'en'])
    test(`the text, a recorded picture and the contents are there (${language})`, async ({ page }) => {
      await page.goto(`${language}/`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.locator('.cover__lead').innerText()).length).toBeGreaterThan(100)
      await expect(page.locator('.cover__begin a')).toHaveAttribute('href', new RegExp(`/${language}/8/$`))
      const layers = page.locator('.layers li')
      expect(await layers.count()).toBeGreaterThan(10)
      for (const layer of await layers.all()) {
        await expect(layer.getByRole('link')).toHaveAttribute('href', new RegExp(`/${language}/8[\\d.]*/$`))
        expect((await layer.locator('p').innerText()).length).toBeGreaterThan(20)
        await expect(layer.locator('.layers__minutes')).toHaveText(/\d/)
      }
      for (const name of layerNames)
        await expect(page.locator(`[data-layer=${name}] .live-network__recorded`)).toBeVisible()
      await expect(readDigit(page)).toHaveText('3')
      await expect(page.getByTestId('origin')).toContainText('99.66%')
      await expect(page.locator('.probability-bars__bar')).toHaveCount(10)
    })
})

test('a stroke changes every map, the bars and the answer, soon, and also offline', async ({
  page,
  context,
}) => {
  await open(page)
  await context.setOffline(true)
  const before = await picture(page)
  await draw(page, one)
  await expect(readDigit(page)).toHaveText('1')
  const after = await picture(page)
  expect(after.bars).not.toEqual(before.bars)
  after.maps.forEach((map, i) => expect(map, layerNames[i]).not.toBe(before.maps[i]))
  // Warm, it takes some 20 ms; a machine that does much else beside may take longer.
  const ms = Number(/(\d+) ms/.exec(await page.getByTestId('origin').innerText())![1])
  expect(ms).toBeLessThan(500)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(status(page, 'empty')).toBeVisible()
  await expect(readDigit(page)).toHaveText('?')
})

test('a finger draws too, and the page does not scroll under it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 }, baseURL })
  const page = await context.newPage()
  await open(page, 'ko/')
  await page.locator('.drawing-pad__pad').evaluate((pad) => pad.scrollIntoView({ block: 'center' }))
  const box = (await page.locator('.drawing-pad__pad').boundingBox())!
  const scrolled = await page.evaluate(() => scrollY)
  const devtools = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: box.x + at[0] * box.width, y: box.y + at[1] * box.height }] : [],
    })
  await touch('touchStart', one[0])
  for (const point of one) await touch('touchMove', point)
  await touch('touchEnd')
  await expect(readDigit(page)).toHaveText('1')
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  await context.close()
})

test('arrow keys go through the ten test digits, and each is read rightly', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: 'Test digit 3' }).focus()
  for (const digit of [4, 5, 6, 7, 8, 9, 0, 1, 2, 3]) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: `Test digit ${digit}` })).toBeFocused()
    await expect(readDigit(page)).toHaveText(String(digit))
  }
  await expect(page.locator('.live-network').getByRole('status').last()).toContainText('The network reads 3')
})

test('arrow keys and Space draw as well', async ({ page }) => {
  await open(page)
  await page.locator('.drawing-pad__pad').focus()
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  for (let i = 0; i < 18; i++) await page.keyboard.press('ArrowDown')
  await expect(readDigit(page)).toHaveText('1')
})

test('where the worker fails, a sentence says so and the recorded picture stays', async ({ page }) => {
  await page.route('**/assets/worker-*.js', (route) => route.abort())
  await page.goto('en/')
  await expect(status(page, 'failed')).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('alert')).toContainText('could not be loaded or started')
  await draw(page, one)
  await expect(status(page, 'failed')).toBeVisible()
  await expect(readDigit(page)).toHaveText('3')
  await expect(page.locator('[data-layer=conv6] .live-network__recorded')).toBeVisible()
})

test('without WebAssembly plain JavaScript computes', async ({ page }) => {
  test.slow()
  await page.route('**/*.wasm', (route) => route.abort())
  await open(page)
  await page.getByText('or take a test digit').scrollIntoViewIfNeeded()
  await page.getByRole('radio', { name: 'Test digit 8' }).focus()
  await page.keyboard.press('Space')
  await expect(readDigit(page)).toHaveText('8', { timeout: 60_000 })
})

test('the cover leads back to where one left off, and fills the layer as far', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await page.locator('html.laid-out').waitFor()
  const id = await page.locator('main h2').nth(1).getAttribute('id')
  await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView())
  await page.waitForFunction(() => localStorage.getItem('place')?.startsWith('8.1.1#'))
  await expect.poll(() => page.evaluate(() => localStorage.getItem('place'))).toBe(`8.1.1#${id}`)
  await page.goto('en/')
  const link = page.getByRole('link', { name: 'Continue with 8.1.1 A deeper network' })
  await expect(link).toHaveAttribute('href', new RegExp(`/en/8\\.1\\.1/#${id}$`))
  const read = page.locator('.layers li', { hasText: 'A deeper network' }).locator('.layers__layer')
  const percent = Number.parseInt(await read.evaluate((layer) => layer.style.getPropertyValue('--read')))
  expect(percent).toBeGreaterThan(3)
  expect(percent).toBeLessThan(100)
})

for (const { colorScheme, width, language } of [
  { colorScheme: 'light', width: 360, language: 'en' },
  { colorScheme: 'dark', width: 1440, language: 'ko' },
] as const)
  test(`axe finds nothing while the network reads, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, `${language}/`)
    await draw(page, one)
    await expect(readDigit(page)).toHaveText('1')
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

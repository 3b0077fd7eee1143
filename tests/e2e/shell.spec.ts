import { expect, test as base, type Page } from '@playwright/test'
import { hydrated } from '../support/hydrated'

/** Every page of these tests must stay silent: a hydration mismatch is an error in the console. */
const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    await use(page)
    expect(errors.filter((text) => !text.includes('404 (Not Found)'))).toEqual([])
  },
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of ['ko', 'en'])
    test(`the section reads in full (${language})`, async ({ page }) => {
      await page.goto(`${language}/8.1.1/`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect((await page.locator('article').innerText()).length).toBeGreaterThan(4000)
      for (const panel of await page.locator('.codetabs__panel').all()) await expect(panel).toBeVisible()
      await expect(page.locator('.katex').first()).toBeVisible()
    })

  test('the root offers both languages', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(page).toHaveURL(/\/ko\/$/)
  })
})

test('the root picks the language of the browser, and later the one chosen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ko-KR', baseURL })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page).toHaveURL(/\/ko\/$/)
  await hydrated(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.goto('./')
  await expect(page).toHaveURL(/\/en\/$/)
  await context.close()
})

test('an address without a page says so in both languages', async ({ page }) => {
  const response = await page.goto('ko/9.9.9/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: '이 주소에는 쪽이 없어요.' })).toBeVisible()
  await page.getByRole('link', { name: 'To the cover' }).click()
  await expect(page).toHaveURL(/\/en\/$/)
})

test('switching the language keeps the heading, the settings and the page alive', async ({ page }) => {
  await page.goto('ko/8.1.1/?probe=1')
  await hydrated(page)
  await page.evaluate(() => Object.assign(window, { alive: true }))
  await page.locator('html.laid-out').waitFor()
  const heading = page.locator('main h2').nth(2)
  const id = await heading.getAttribute('id')
  await heading.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100))
  await expect(page.locator(`.pageoutline a[href="#${id}"]`)).toHaveAttribute('aria-current', 'location')
  await page.locator('.languages a[hreflang=en]').evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(new RegExp(`/en/8\\.1\\.1/\\?probe=1#${id}$`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const top = await page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top)
  expect(Math.abs(top - 100)).toBeLessThan(3)
  expect(await page.evaluate(() => 'alive' in window)).toBe(true)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

test('a link within a page that was opened by a link leads there, and back leads back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('en/')
  await hydrated(page)
  await page.locator('.stack a[href$="/8.2.2/"]').click()
  await expect(page.locator('h1')).toHaveText('VGG')
  const link = page.locator('.pageoutline a[href="#depth"]')
  await link.click()
  await expect(page.locator('#depth')).toBeInViewport()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await expect(page.locator('h1')).toHaveText('VGG')
  await page.goForward()
  await expect(page.locator('#depth')).toBeInViewport()
})

test('the theme holds over a reload and is set before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('en/')
  await page.getByRole('button', { name: 'Dark' }).click()
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await expect.poll(paper).toBe('rgb(19, 20, 23)')
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true')
  expect(await paper()).toBe('rgb(19, 20, 23)')
})

test('a section that was read to its end is ticked', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await hydrated(page)
  await page.locator('.prose__end').evaluate((end) => end.scrollIntoView())
  await expect(page.locator('.stack__tick')).toBeVisible()
  await page.goto('en/')
  await expect(page.locator('.stack__tick')).toBeVisible()
})

for (const path of ['ko/', 'en/', 'ko/8.1.1/', 'en/8.1.1/', 'ko/gallery/', 'en/gallery/', '404.html'])
  test(`${path} fits 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

test('on a phone the outline opens as a menu and closes on Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('en/8.1.1/')
  const outline = page.getByRole('navigation', { name: 'Contents of the book' })
  await expect(outline).toBeHidden()
  await page.getByRole('button', { name: 'Contents' }).click()
  await expect(outline).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(outline).toBeHidden()
})

test('the keyboard reaches the text first and every control', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await hydrated(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true)
})

test('a card opens on focus and hover, and closes on Escape', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await hydrated(page)
  const fact = page.locator('.fact').first()
  await fact.getByRole('button').focus()
  await expect(fact.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(fact.getByRole('tooltip')).toBeHidden()
  await page.locator('.term').first().hover()
  await expect(page.locator('.term').first().getByRole('tooltip')).toBeVisible()
})

test('a quiz answers and can be tried again', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await hydrated(page)
  const quiz = page.locator('.quiz').first()
  await quiz.locator('.quiz__choice:not([data-correct]) input').first().check()
  await expect(quiz.getByRole('status').filter({ hasText: 'Not quite.' })).toBeVisible()
  await expect(quiz.locator('[data-picked] .quiz__why')).toBeVisible()
  await quiz.getByRole('button', { name: 'Try again' }).click()
  await quiz.locator('.quiz__choice[data-correct] input').check()
  await expect(quiz.getByText('Right.')).toBeVisible()
})

test('code tabs move by arrow keys and are remembered', async ({ page }) => {
  await page.goto('en/8.1.1/')
  await hydrated(page)
  await page.getByRole('tab', { selected: true }).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab').nth(1)).toBeFocused()
  await page.reload()
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true')
})

for (const language of ['ko', 'en'])
  test(`a lab keeps its picture and loads nothing until the reader comes near (${language})`, async ({
    page,
  }) => {
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await page.goto(`${language}/8.1.1/`, { waitUntil: 'networkidle' })
    const widget = page.locator('[data-widget]').first()
    const picture = await widget.textContent()
    const before = scripts.length
    await widget.scrollIntoViewIfNeeded()
    await expect.poll(() => scripts.length).toBeGreaterThan(before)
    expect(picture!.length).toBeGreaterThan(100)
    // Hydrated in place: React leaves its mark on the element that the server drew, and the console stayed silent.
    await expect
      .poll(() =>
        widget.evaluate((box) =>
          Object.keys(box.firstElementChild!).some((key) => key.startsWith('__react')),
        ),
      )
      .toBe(true)
  })

import { expect, test as base, type Page } from '@playwright/test'
import { axeViolations } from '../support/axe'

/** The search must stay silent in the console, and ask no other server. */
const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const errors: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL!).origin) elsewhere.push(request.url())
    })
    await use(page)
    expect(errors.filter((text) => !text.includes('Failed to load resource'))).toEqual([])
    expect(elsewhere).toEqual([])
  },
})

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox')
const options = (page: Page) => page.getByRole('dialog').getByRole('option')

async function openBook(page: Page, path: string) {
  await page.goto(path)
  await page.locator('html[data-live]').waitFor()
}

test('the slash opens it, and Enter on the second result lands at its heading', async ({ page }) => {
  await openBook(page, 'ko/')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('im2col로')
  await expect(options(page).first()).toContainText('8.3.2')
  await expect(options(page).first().locator('mark').first()).toHaveText('im2col')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/곳을 찾았어요/)
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).nth(1).getAttribute('id'))!,
  )
  const hash = new URL(
    await options(page)
      .nth(1)
      .evaluate((link: HTMLAnchorElement) => link.href),
  ).hash
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/ko/8\\.3\\.2/${hash}$`))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(hash)).toBeFocused()
  await expect(page.locator(hash)).toBeInViewport()
})

test('it finds a heading of the page it is opened on without loading the page anew', async ({ page }) => {
  await openBook(page, 'en/8.1.3/')
  await page.evaluate(() => Object.assign(window, { alive: true }))
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await field(page).fill('receptive fields')
  await expect(options(page).first()).toHaveAttribute('href', /\/en\/8\.1\.3\/#/)
  const hash = new URL(
    await options(page)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href),
  ).hash
  await options(page).first().click()
  await expect(page).toHaveURL(new RegExp(`/en/8\\.1\\.3/${hash}$`))
  await expect(page.locator(hash)).toBeInViewport()
  await field(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await field(page).fill('8.1.3')
  await expect(options(page).first()).toContainText('Why go deeper')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await page.evaluate(() => 'alive' in window)).toBe(true)
})

test('Escape closes it and gives the focus back', async ({ page }) => {
  await openBook(page, 'en/8.1.1/')
  const button = page.getByRole('button', { name: 'Search', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('a/b') // a slash that is typed is a slash
  await expect(field(page)).toHaveValue('a/b')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a slash in a field or a widget with keys of its own opens nothing; Ctrl-K and Cmd-K open it', async ({
  page,
}) => {
  await openBook(page, 'en/')
  await page.evaluate(() => {
    const main = document.querySelector('main')!
    main.insertAdjacentHTML(
      'beforeend',
      '<input id="probe"><div id="pad" role="application" tabindex="0">pad</div>',
    )
  })
  await page.locator('#probe').focus()
  await page.keyboard.type('1/2')
  await expect(page.locator('#probe')).toHaveValue('1/2')
  await page.locator('#pad').focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const keys of ['Control+k', 'Meta+k']) {
    await page.keyboard.press(keys)
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('the index loads when the search is first opened, and only the page’s own', async ({ page }) => {
  const indexes: string[] = []
  page.on(
    'request',
    (request) => /search-\w+-[\w-]+\.json/.test(request.url()) && indexes.push(request.url()),
  )
  await openBook(page, 'en/8.1.1/')
  await page.waitForLoadState('networkidle')
  expect(indexes).toEqual([])
  for (let time = 0; time < 2; time++) {
    await page.keyboard.press('/')
    await field(page).fill('dropout')
    await expect(options(page).first()).toContainText('8.1.1')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  expect(indexes.map((url) => /search-(\w+?)-/.exec(url)![1])).toEqual(['en'])
})

test('what is nowhere says so with a way on; what the other language has is found there', async ({
  page,
}) => {
  await openBook(page, 'en/8.1.1/')
  await page.keyboard.press('/')
  await field(page).fill('xqzvj')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    'Nothing in the book matches “xqzvj”',
  )
  await expect(options(page)).toHaveCount(0)
  await field(page).fill('내려가지 않는 손실')
  await expect(options(page).first()).toContainText('8.1.1')
  await field(page).fill('xqzvj')
  await page.getByRole('link', { name: 'To the contents' }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an index that does not come is told, and asked for again', async ({ page }) => {
  await page.route(/search-en-.*\.json/, (route) => route.abort(), { times: 1 })
  await openBook(page, 'en/')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded')
  await page.getByRole('button', { name: 'Try again' }).click()
  await field(page).fill('dropout')
  await expect(options(page).first()).toContainText('8.1.1')
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const [language, width, query] of [
    ['ko', 360, '수용영역'],
    ['en', 1440, 'receptive field'],
    ['en', 360, 'xqzvj'],
  ] as const)
    test(`axe finds nothing while “${query}” is looked for, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openBook(page, `${language}/8.1.3/`)
      await page.keyboard.press('/')
      for (const typed of ['', query]) {
        await field(page).fill(typed)
        if (typed === 'xqzvj') await expect(page.getByRole('link', { name: 'To the contents' })).toBeVisible()
        else if (typed) await expect(options(page).first()).toContainText('8.1.3')
        expect(await axeViolations(page, 'dialog')).toEqual([])
        const overflow = await page.getByRole('dialog').evaluate((box) => box.scrollWidth - box.clientWidth)
        expect(overflow).toBe(0)
      }
    })

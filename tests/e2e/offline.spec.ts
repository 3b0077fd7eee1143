/** The book without its host: after one visit, after a new version, and when pieces of it are missing. */
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { hashOf } from '../../src/offline/seal'
import { builtFile, changingHost, type ChangingHost } from '../support/changingHost'

/** Each test has a host of its own, which is also an origin of its own: nothing is kept from another. */
const test = base.extend<{ host: ChangingHost }>({
  host: async ({ baseURL }, use) => {
    const host = await changingHost(new URL(baseURL!).pathname)
    await use(host)
    await host.goAway()
  },
})
test.use({ serviceWorkers: 'allow' })

const offlineReady = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 80_000,
  })

const lab = (page: Page, name = 'Training lab') => page.getByRole('region', { name })

/** The caches that hold a version of the book. */
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' version ')))

const stepOf = async (lab: Locator, name: string) =>
  Number.parseInt(
    (await lab.getByRole('status', { name, exact: true }).textContent())!.replace(/\D/g, '') || '0',
  )

/** A chunk of the build by the beginning of its name. */
const chunk = (name: string) =>
  `assets/${readdirSync('dist/assets').find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))!}`

/** The service worker of a later version, which differs in the cover's text. */
async function publishNewVersion(host: ChangingHost): Promise<void> {
  const old = builtFile('en/index.html')
  const cover = old.replace('</h1>', ' (second printing)</h1>')
  const worker = builtFile('sw.js')
  const version = /version:"(\w+)"/.exec(worker)![1]!
  const [oldHash, hash] = await Promise.all(
    [old, cover].map((text) => hashOf(new TextEncoder().encode(text).buffer)),
  )
  expect(worker).toContain(oldHash)
  host.put('en/index.html', cover)
  host.put('en/', cover)
  host.put('sw.js', worker.replace(version, 'f'.repeat(16)).replace(oldHash!, hash!))
}

test(
  'after one visit all is there without a network: another section, the other language, search and training',
  { tag: '@computes' },
  async ({ page, context, host }) => {
    test.setTimeout(240_000)
    await page.goto(`${host.url}en/8.1.1/?n=500&epochs=1&backend=wasm`)
    await lab(page).scrollIntoViewIfNeeded()
    await lab(page).getByRole('button', { name: 'Step', exact: true }).click() // the data's first use
    await expect(lab(page).getByRole('status', { name: 'Step', exact: true })).toHaveText('1', {
      timeout: 60_000,
    })
    await offlineReady(page)
    await page.waitForFunction(async () => {
      const kept = await (await caches.open('mnist-v1')).keys()
      return kept.filter(({ url }) => url.includes('test-')).length === 2
    })

    await host.goAway()
    await context.setOffline(true)
    await page.goto(`${host.url}ko/8.3.1/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    await expect(page.locator('html[data-live]')).toBeAttached()
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.fonts.check('17px "Pretendard Variable"', '가'))).toBe(true)
    const figure = page.locator('[data-figure]').first()
    await figure.scrollIntoViewIfNeeded()
    await expect(figure).toHaveAttribute('data-live', '')

    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('combobox').fill('im2col')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('8.3.2')

    await page.goto(`${host.url}ko/8.1.1?n=500&epochs=1&backend=wasm`) // without the slash, as links are typed
    await lab(page, '학습 실험실').scrollIntoViewIfNeeded()
    await lab(page, '학습 실험실').getByRole('button', { name: '학습 시작', exact: true }).click()
    await expect.poll(() => stepOf(lab(page, '학습 실험실'), '스텝'), { timeout: 60_000 }).toBe(5)

    await page.goto(`${host.url}en/`)
    await page.locator('.live-network').hover() // it draws when the reader comes near
    await expect(page.locator('.live-network')).toHaveAttribute('data-status', 'live', { timeout: 60_000 })

    const missing = await page.goto(`${host.url}en/9.9.9/`)
    expect(missing!.status()).toBe(404)
    await expect(page.getByRole('heading', { name: '이 주소에는 쪽이 없어요.' })).toBeVisible()
  },
)

test(
  'a new version is offered, not forced, and a training that is under way is kept',
  { tag: '@computes' },
  async ({ page, host }) => {
    test.setTimeout(360_000)
    await page.goto(`${host.url}en/8.1.1/?n=2000&epochs=20&backend=wasm`)
    await offlineReady(page)
    await lab(page).scrollIntoViewIfNeeded()
    await lab(page).getByRole('button', { name: 'Train', exact: true }).click()
    const stepNow = () => stepOf(lab(page), 'Step')
    await expect
      .poll(stepNow, { timeout: 120_000, message: 'the training does not start' })
      .toBeGreaterThan(3)
      .catch(async (error: Error) => {
        throw new Error(`${error.message}\n\nThe lab says: ${await lab(page).innerText()}`)
      })

    await publishNewVersion(host)
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const notice = page.locator('.notice--page')
    await expect(notice).toContainText('new version', { timeout: 120_000 }) // loaded beside the training
    await expect(notice).toContainText('saved')
    const before = await stepNow()
    // It goes on meanwhile; between two epochs it looks at all test images first.
    await expect.poll(stepNow, { timeout: 60_000 }).toBeGreaterThan(before)
    expect(await versions(page)).toHaveLength(2)

    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Reload' }).click()])
    await expect(notice).toBeHidden()
    await lab(page).scrollIntoViewIfNeeded()
    await expect(lab(page).locator('.message--saved')).toBeVisible()
    await lab(page).locator('.message--saved').getByRole('button', { name: 'Resume' }).click()
    await expect.poll(stepNow, { timeout: 60_000 }).toBeGreaterThan(before)
    await page.goto(`${host.url}en/`)
    // Not the heading on the screen, which the app draws anew from its own text.
    expect(await page.evaluate(async () => (await fetch(location.href)).text())).toContain('second printing')
    expect(await versions(page)).toHaveLength(1)
  },
)

test(
  'what is damaged or gone from the storage is fetched again',
  { tag: '@computes' },
  async ({ page, host }) => {
    await page.goto(`${host.url}en/`)
    await offlineReady(page)
    const harmed = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys()).find((name) => name.includes(' version '))!)
      let harmed = 0
      for (const { url } of await cache.keys()) {
        const kept = (await cache.match(url))!
        if (/main-.*js$|index\.html$/.test(url)) {
          await cache.put(url, new Response((await kept.text()).slice(0, 900), { headers: kept.headers }))
          harmed++
        } else if (/takeOver/.test(url) && (await cache.delete(url))) harmed++
      }
      return harmed
    })
    expect(harmed).toBeGreaterThan(30)
    await page.goto(`${host.url}en/8.3.1/`)
    await expect(page.locator('html[data-live]')).toBeAttached()
    await expect(page.locator('article .recap')).toBeAttached()
  },
)

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test(
    'code that a new version has replaced is loaded by one reload',
    { tag: '@computes' },
    async ({ page, host }) => {
      const lines = chunk('Lab')
      let loads = 0
      page.on('load', () => loads++)
      host.put(lines, null)
      await page.goto(`${host.url}en/8.1.1/`)
      await page.locator('html[data-live]').waitFor()
      page.once('framenavigated', () => host.put(lines, builtFile(lines)))
      await lab(page).scrollIntoViewIfNeeded()
      await expect(page.locator('[data-widget][data-live]').first()).toBeAttached({ timeout: 30_000 })
      expect(loads).toBe(2)
    },
  )

  test(
    'code that stays away is told in a sentence after one reload, with a way on',
    { tag: '@computes' },
    async ({ page, host }) => {
      let loads = 0
      page.on('load', () => loads++)
      host.put(chunk('Lab'), null)
      await page.goto(`${host.url}en/8.1.1/`)
      await page.locator('html[data-live]').waitFor()
      const widget = page.locator('[data-widget="train-mnist"]')
      await widget.scrollIntoViewIfNeeded()
      await expect.poll(() => loads).toBe(2)
      await widget.scrollIntoViewIfNeeded()
      await expect(widget.getByRole('alert')).toContainText('could not be loaded')
      await expect(widget.getByRole('button', { name: 'Reload' })).toBeVisible()
      await expect(page.locator('article .recap')).toBeAttached() // the rest of the page lives
      expect(loads).toBe(2)
    },
  )

  test(
    'without the code that takes a page over the text stands, and a notice says so',
    { tag: '@computes' },
    async ({ page, host }) => {
      let loads = 0
      page.on('load', () => loads++)
      host.put(chunk('takeOver'), null)
      await page.goto(`${host.url}ko/8.1.1/`)
      await expect(page.locator('.notice--page')).toContainText('불러오지 못했어요', { timeout: 30_000 })
      expect(loads).toBe(2)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  )
})

/**
 * Tests that look at pages of the book. A browser context costs more than the page in it, so the tests of one worker that only read share
 * one, with the files that it has fetched; what they store is cleared away between them. What trains (`@computes`) has one to itself.
 */
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'

/** The contexts of a worker, made when first needed. */
class Contexts {
  private readonly made = new Map<'live' | 'still', BrowserContext>()

  constructor(private readonly browser: Browser) {}

  async get(kind: 'live' | 'still', baseURL: string): Promise<BrowserContext> {
    const context =
      this.made.get(kind) ??
      (await this.browser.newContext({
        baseURL,
        serviceWorkers: 'block',
        javaScriptEnabled: kind === 'live',
      }))
    this.made.set(kind, context)
    return context
  }

  async close(): Promise<void> {
    for (const context of this.made.values()) await context.close()
  }
}

/** Leaves `context` as it was when it was new, but for what it has fetched. */
async function tidy(context: BrowserContext, origin: string): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearCookies()
  await context.clearPermissions()
  const [first, ...rest] = context.pages()
  await Promise.all(rest.map((page) => page.close()))
  if (!first) return
  await first.goto('about:blank') // what the page writes when it is left is written before it is cleared away
  const session = await context.newCDPSession(first)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await first.close()
}

export const test = base.extend<{ stillPage: Page }, { contexts: Contexts }>({
  contexts: [
    async ({ browser }, use) => {
      const contexts = new Contexts(browser)
      await use(contexts)
      await contexts.close()
    },
    { scope: 'worker' },
  ],

  /** Of the options of a context only `baseURL` and `javaScriptEnabled` are heeded. */
  context: async ({ browser, contexts, baseURL, javaScriptEnabled }, use, { tags }) => {
    if (tags.includes('@computes')) {
      const own = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' })
      await use(own)
      return own.close()
    }
    const context = await contexts.get(javaScriptEnabled ? 'live' : 'still', baseURL!)
    await use(context)
    await tidy(context, new URL(baseURL!).origin)
  },

  /** A page on which no script runs. */
  stillPage: async ({ contexts, baseURL }, use) => {
    const context = await contexts.get('still', baseURL!)
    const page = await context.newPage()
    await use(page)
    await page.close()
  },
})

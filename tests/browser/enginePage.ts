/** The bare page that drives the engine, built once a worker, in a browser whose GPUs are software. */
import { test as base } from '@playwright/test'
import { servePage } from '../../tools/buildPage'
import { chromiumArgs, chromiumPath, softwareWebgpuArgs } from '../../tools/chromium'

export const test = base.extend<object, { url: string }>({
  launchOptions: [
    { executablePath: chromiumPath, args: [...chromiumArgs, ...softwareWebgpuArgs] },
    { scope: 'worker' },
  ],
  url: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const { url, server } = await servePage('tests/browser/page', '.tmp/browser-page')
      await use(url)
      server.close()
    },
    { scope: 'worker' },
  ],
})

/**
 * `npm run bench -- --suite train --json FILE`: this book's engine and its peers in headless Chromium, in one run on one
 * machine, so that the ratios mean something. See bench/README.md.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { servePage } from '../tools/buildPage'
import { chromiumArgs, chromiumPath } from '../tools/chromium'
import { ratios, train } from './suites/train'

const { values } = parseArgs({
  options: { suite: { type: 'string', default: 'train' }, json: { type: 'string' } },
})
if (values.suite !== 'train') {
  console.error(`There is no suite “${values.suite}”. Suites: train.`)
  process.exit(2)
}

const { url, server } = await servePage('bench/page', '.tmp/bench-page')
const browser = await chromium.launch({
  ...(chromiumPath ? { executablePath: chromiumPath } : {}),
  args: chromiumArgs,
})
try {
  const page = await browser.newPage()
  await page.goto(url)
  const results = await train(page, browser.version())
  console.table(
    results.map(({ engine, backend, imagesPerSecond, runs }) => ({
      engine,
      backend,
      ...imagesPerSecond,
      runs,
    })),
  )
  console.table(ratios(results))
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await browser.close()
  server.close()
}

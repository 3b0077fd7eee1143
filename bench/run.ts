/**
 * `npm run bench -- --suite train --json FILE`: this book's engine and its peers in headless Chromium, in one run on one
 * machine, so that the ratios mean something. See bench/README.md.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { servePage } from '../tools/buildPage'
import { chromiumArgs, chromiumPath } from '../tools/chromium'
import type { Entry } from './page/worker'
import { summarise, type BenchResult } from './result'

/** Batch 100 as in the chapter. Stock tfjs on the CPU needs about a minute a step: two runs of one step must do. */
const TRAIN: Entry[] = [
  { engine: 'this book', backend: 'wasm', batch: 100, warmUps: 2, runs: 5, steps: 10 },
  { engine: 'stock tfjs', backend: 'cpu', batch: 100, warmUps: 0, runs: 2, steps: 1 },
  { engine: 'this book', backend: 'wasm', batch: 100, warmUps: 2, runs: 5, steps: 10 },
]

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
  const paces = new Map<string, { entry: Entry; values: number[] }>()
  for (const entry of TRAIN) {
    console.log(`${entry.engine}, ${entry.backend} …`)
    const measured = await page.evaluate((e) => window.measure(e), entry)
    const key = `${entry.engine}/${entry.backend}`
    paces.set(key, { entry, values: [...(paces.get(key)?.values ?? []), ...measured] })
  }
  const device = `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}, Chromium ${browser.version()}`
  const results = [...paces.values()].map(({ entry, values: all }): BenchResult => ({
    suite: 'train',
    network: 'DeepConvNet',
    engine: entry.engine,
    backend: entry.backend,
    device,
    batch: entry.batch,
    imagesPerSecond: summarise(all),
    runs: all.length,
  }))
  console.table(
    results.map(({ engine, backend, imagesPerSecond, runs }) => ({
      engine,
      backend,
      ...imagesPerSecond,
      runs,
    })),
  )
  const [ours, stock] = results
  if (ours && stock) {
    console.log(
      `This book’s engine is ${(ours.imagesPerSecond.median / stock.imagesPerSecond.median).toFixed(0)} × stock tfjs cpu.`,
    )
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await browser.close()
  server.close()
}

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromiumArgs, chromiumPath } from './chromium'
import { serve } from './serve'

/** `npx tsx tools/lighthouse.ts [path …]`: Lighthouse's scores, as on a phone, for pages of the built book, `BASE_PATH` included. */
const paths = process.argv.slice(2)
const base = process.env.BASE_PATH ?? '/'
const server = await serve({ port: 0, base })
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
mkdirSync('.tmp/lighthouse', { recursive: true })

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string }[] }>
  audits: Record<
    string,
    { score: number | null; scoreDisplayMode: string; displayValue?: string; title: string }
  >
}

const results: Record<string, unknown> = {}
for (const path of paths.length > 0
  ? paths
  : ['ko/', 'en/', 'ko/8.1.1/', 'en/8.1.1/'].map((path) => base + path))
  results[path] = await measure(path)
console.log(JSON.stringify(results, null, 2))
server.close()

async function measure(path: string) {
  const output = `.tmp/lighthouse/${path.replaceAll('/', '_')}.json`
  const flags = [...chromiumArgs, '--headless=new'].join(' ')
  const run = spawn(
    'npx',
    [
      'lighthouse',
      origin + path,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const status = await new Promise<number | null>((done) => run.once('exit', done))
  if (status !== 0) throw new Error(`Lighthouse ended with status ${status} on ${path}`)
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report
  const scores = Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)])
  const value = (id: string) => report.audits[id]?.displayValue
  return {
    ...Object.fromEntries(scores),
    firstContentfulPaint: value('first-contentful-paint'),
    largestContentfulPaint: value('largest-contentful-paint'),
    totalBlockingTime: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
    failed: Object.entries(report.audits).flatMap(([id, a]) =>
      a.score === 0 && a.scoreDisplayMode === 'binary' ? id : [],
    ),
  }
}

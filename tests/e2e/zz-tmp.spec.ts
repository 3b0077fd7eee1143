import { test } from '@playwright/test'
import { readFileSync } from 'node:fs'
test('trace', async ({ page, browser }) => {
  test.setTimeout(170_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('en/8.1.1/?n=6000&epochs=1')
  const lab = page.getByRole('region', { name: 'Training lab' })
  await lab.scrollIntoViewIfNeeded()
  await page.waitForTimeout(3000)
  await browser.startTracing(page, { path: '/tmp/labdev/trace.json', categories: ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'] })
  await lab.getByRole('button', { name: 'Train', exact: true }).click()
  await page.waitForTimeout(1000)
  await lab.getByRole('button', { name: 'Train', exact: true }).waitFor({ timeout: 120_000 })
  await page.waitForTimeout(1500)
  await browser.stopTracing()
  const ev = JSON.parse(readFileSync('/tmp/labdev/trace.json', 'utf8')).traceEvents
  const names = new Map(ev.filter((e: any) => e.name === 'thread_name').map((e: any) => [e.pid + ':' + e.tid, e.args.name]))
  const main = ev.filter((e: any) => names.get(e.pid + ':' + e.tid) === 'CrRendererMain' && e.ph === 'X' && e.tdur)
  const tasks = main.filter((e: any) => /RunTask/.test(e.name)).sort((a: any, b: any) => b.tdur - a.tdur)
  for (const t of tasks.slice(0, 12)) { const inside = main.filter((e: any) => e.pid === t.pid && e !== t && e.ts >= t.ts && e.ts + e.dur <= t.ts + t.dur).sort((a: any, b: any) => b.tdur - a.tdur).slice(0, 6).map((e: any) => e.name + ' ' + (e.tdur / 1000).toFixed(1)); console.log('cpu', (t.tdur / 1000).toFixed(1), 'wall', (t.dur / 1000).toFixed(0), inside.join(' | ')) }
  console.log('n', tasks.length, 'over50cpu', tasks.filter((t: any) => t.tdur > 50000).length)
})

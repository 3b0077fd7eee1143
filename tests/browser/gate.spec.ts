/** A part of the page is there before its code: a press is done once, whenever it comes. */
import type { Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { servePage } from '../../tools/buildPage'

let url: string
let server: Server

test.beforeAll(async () => {
  ;({ url, server } = await servePage('tests/browser/gate', '.tmp/gate-page'))
})
test.afterAll(() => server.close())
test.beforeEach(({ page }) => page.goto(url))

for (const when of ['before the code', 'before effects'] as const)
  test(`a press ${when} counts once`, async ({ page }) => {
    expect(await page.evaluate((moment) => window.pressAt(moment), { when })).toBe(1)
  })

test('a press counts once at each moment after the code has come', async ({ page }) => {
  const presses = await page.evaluate(async () => {
    const counts: Record<string, number> = {}
    for (let tasks = 0; tasks < 6; tasks++)
      for (let microtasks = 0; microtasks < 8; microtasks++)
        counts[`${tasks} + ${microtasks}`] = await window.pressAt({
          when: 'after the code',
          tasks,
          microtasks,
        })
    return counts
  })
  expect(Object.entries(presses).filter(([, count]) => count !== 1)).toEqual([])
})

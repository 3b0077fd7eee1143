/** The engine in a real browser on each backend it has, software GPUs included: the first losses, and lost devices. */
import { expect, type Page } from '@playwright/test'
import type { BackendName, Plan } from '../../src/engine/protocol'
import { referenceLosses } from '../support/float64/deepConvNet'
import { readMnist } from '../support/nodeMnist'
import { SMALL_PLAN } from '../support/smallPlan'
import { isThorough } from '../support/thorough'
import { test } from './enginePage'

/** Three steps of the small net, tested on nothing: a software GPU needs seconds for a step. */
const PLAN: Plan = { ...SMALL_PLAN, trainImages: 30 }
const STEPS = 3

let expected: number[]
test.beforeAll(async () => {
  expected = await referenceLosses(PLAN, await readMnist('train', PLAN.trainImages), STEPS)
})

test.beforeEach(({ page, url }) => page.goto(url))

async function start(page: Page, plan: Plan): Promise<void> {
  await page.evaluate((p) => window.send({ type: 'start', runId: 1, plan: p }), plan)
}

const waitForSteps = async (page: Page, steps: number) => {
  await page.waitForFunction((n) => window.losses().length >= n || window.failure() !== null, steps, {
    timeout: 340_000,
  })
  expect(await page.evaluate(() => window.failure())).toBeNull()
}

const usedBackend = (page: Page) =>
  page.evaluate(() =>
    window.heard.findLast((message) => message.type === 'phase' && message.backend),
  ) as Promise<{ backend: BackendName }>

for (const backend of ['wasm', 'webgl', 'webgpu', 'cpu'] as const) {
  test(
    `${backend} takes the first steps to the losses of the float64 reference`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(400_000)
      await start(page, { ...PLAN, backend })
      await waitForSteps(page, STEPS)
      const reports = await page.evaluate(() =>
        window.heard.findLast((message) => message.type === 'backends'),
      )
      expect((await usedBackend(page)).backend, JSON.stringify(reports)).toBe(backend)
      const losses = await page.evaluate(() => window.losses())
      losses.slice(0, STEPS).forEach((loss, i) => expect(loss).toBeCloseTo(expected[i]!, 3))
    },
  )
}

/** A software GPU takes most of a minute for one step: only with `THOROUGH=1`. */
const TIMED_ON = isThorough ? (['wasm', 'webgpu'] as const) : (['wasm'] as const)

for (const backend of TIMED_ON) {
  test(`${backend} can be timed layer by layer`, { tag: '@computes' }, async ({ page }) => {
    test.setTimeout(400_000)
    const answer = await page.evaluate((plan) => window.timeLayers(plan), { ...PLAN, backend })
    expect(answer).toMatchObject({ backend, batch: 1 })
    const { layers } = answer
    expect(layers).toHaveLength(13)
    const total = layers.reduce((sum, { forwardMs, backwardMs }) => sum + forwardMs + backwardMs, 0)
    expect(total).toBeGreaterThan(0)
  })
}

/** What can happen to a GPU: its device is taken from the page, or the browser's GPU process dies under it. */
const faults = {
  'device is lost': (page: Page) => page.evaluate(() => window.send({ type: 'drill', fault: 'lose-device' })),
  'process crashes': async (page: Page) => {
    const browser = await page.context().browser()!.newBrowserCDPSession()
    await browser.send('Browser.crashGpuProcess')
  },
}

for (const [fault, strike] of Object.entries(faults))
  for (const backend of ['webgl', 'webgpu'] as const)
    test(
      `when the GPU’s ${fault}, ${backend} is replaced and training goes on from its checkpoint`,
      { tag: '@computes' },
      async ({ page }) => {
        test.skip(fault === 'process crashes' && !isThorough, 'only with THOROUGH=1')
        test.setTimeout(400_000)
        await start(page, { ...SMALL_PLAN, backend })
        await waitForSteps(page, 1)
        await strike(page)
        await page.waitForFunction(() => window.notices().some(({ code }) => code === 'backend-lost'))
        await waitForSteps(page, 20)
        const notice = (await page.evaluate(() => window.notices())).find(
          ({ code }) => code === 'backend-lost',
        )
        expect(notice).toMatchObject({ lost: backend, next: 'wasm' })
        const losses = await page.evaluate(() => window.losses())
        expect(losses.every((loss) => Number.isFinite(loss) && loss > 0)).toBe(true)
        losses.slice(0, STEPS).forEach((loss) => expect(loss).toBeLessThan(6))
      },
    )

const FROZEN_ON = isThorough ? (['webgl', 'webgpu', 'wasm'] as const) : (['wasm'] as const)

for (const backend of FROZEN_ON)
  test(
    `a tab that was hidden and frozen goes on where it was, on ${backend}`,
    { tag: '@computes' },
    async ({ page }) => {
      test.setTimeout(400_000)
      await start(page, { ...SMALL_PLAN, epochs: 20, backend })
      await waitForSteps(page, 2)
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setWebLifecycleState', { state: 'frozen' })
      await new Promise((resolve) => setTimeout(resolve, 2000))
      await session.send('Page.setWebLifecycleState', { state: 'active' })
      const before = await page.evaluate(() => window.losses().length)
      await waitForSteps(page, before + 3)
      const losses = await page.evaluate(() => window.losses())
      expect(losses.every((loss) => Number.isFinite(loss) && loss > 0)).toBe(true)
      expect(await page.evaluate(() => window.notices())).toEqual([])
    },
  )

test(
  'a software GPU is refused with its reason, and wasm is chosen',
  { tag: '@computes' },
  async ({ page }) => {
    await start(page, PLAN)
    await waitForSteps(page, STEPS)
    const reports = await page.evaluate(() => window.heard.findLast((message) => message.type === 'backends'))
    expect(reports).toMatchObject({
      reports: [
        { name: 'webgpu', status: 'refused', refusal: 'software-gpu' },
        { name: 'webgl', status: 'refused', refusal: 'software-gpu' },
        { name: 'wasm', status: 'chosen' },
        { name: 'cpu' },
      ],
    })
  },
)

test('a worker that crashes is noticed', { tag: '@computes' }, async ({ page }) => {
  await start(page, PLAN)
  await waitForSteps(page, 1)
  await page.evaluate(() => window.send({ type: 'drill', fault: 'crash' }))
  await page.waitForFunction(() => window.crash !== null)
})

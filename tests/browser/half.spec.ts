/**
 * Half precision in a real browser: on WebGPU all numbers lie in 16 bits, on WebAssembly they are rounded, and the answers are those of
 * 32 bits. A software GPU reads some hundred images a minute: all 10,000 only with `THOROUGH=1`.
 */
import { expect, type Page } from '@playwright/test'
import type { BackendName } from '../../src/engine/protocol'
import type { RoundedTask } from '../../src/engine/protocolPrecision'
import { PRECISIONS, type Precision } from '../../src/math/precisions'
import { isThorough } from '../support/thorough'
import { test } from './enginePage'

const IMAGES = isThorough ? 10_000 : 200
const MODEL = 'deep-convnet-book'

/** Layer times on a backend, which is then the current one. */
const timesOn = (page: Page, backend: BackendName) =>
  page.evaluate(
    (name) => window.timeHalf(name, { model: 'deep-convnet-book', batch: 1, budgetMs: 1 }),
    backend,
  )

async function answers(page: Page, precision: Precision) {
  const isHalf = precision === 'float16'
  const task: RoundedTask = { model: MODEL, rounding: PRECISIONS[precision], from: 0, count: IMAGES, activations: isHalf, noise: 0 } // prettier-ignore
  return page.evaluate(async (t) => {
    const { backend, predicted, labels } = await window.askRounded(t)
    return { backend, predicted: [...predicted], labels: [...labels] }
  }, task)
}

test(
  'answers in 16 bits on WebGPU, emulated and in 32 bits on WebAssembly agree',
  { tag: '@computes' },
  async ({ page, url }) => {
    test.setTimeout(isThorough ? 1_800_000 : 120_000)
    await page.goto(url)
    const gpu = await timesOn(page, 'webgpu')
    expect(gpu.backend).toBe('webgpu')
    expect(['packed', 'native']).toContain(gpu.half)
    expect(gpu.layers).toHaveLength(11)
    const onGpu = await answers(page, 'float16')
    expect(onGpu.backend).toBe('webgpu')
    const wasm = await timesOn(page, 'wasm')
    expect(wasm).toMatchObject({ backend: 'wasm', half: 'emulated' })
    const [emulated, single] = [await answers(page, 'float16'), await answers(page, 'float32')]
    expect([emulated.backend, single.backend]).toEqual(['wasm', 'wasm'])

    const same = (a: number[], b: number[]) => a.filter((digit, i) => digit === b[i]).length
    const right = [onGpu, emulated, single].map(({ predicted, labels }) => same(predicted, labels))
    const agreements = [
      same(onGpu.predicted, single.predicted),
      same(onGpu.predicted, emulated.predicted),
      same(emulated.predicted, single.predicted),
    ]
    console.log(
      `${IMAGES} images, ${gpu.half} on webgpu: right ${right.join(' ')}, agreeing ${agreements.join(' ')}`,
    )
    for (const agreement of agreements) expect(agreement / IMAGES).toBeGreaterThanOrEqual(0.999)
    const points = (100 * (Math.max(...right) - Math.min(...right))) / IMAGES
    expect(points).toBeLessThanOrEqual(0.05)
  },
)

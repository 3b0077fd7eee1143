/**
 * Half precision is measured, not assumed (section 8.3.4): what the shipped networks answer with 16-bit parameters and activations on a
 * GPU's programs and in the emulation on WebAssembly, image by image beside 32 bits. All 10,000 test images with
 * `THOROUGH=1`, else the first hundred.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../src/engine/datasets/dataset'
import { takeBatch } from '../src/engine/datasets/batch'
import { topTwo } from '../src/engine/evaluate'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { ForwardPass } from '../src/engine/kernels/webgpu/forwardPass'
import type { Storage } from '../src/engine/kernels/webgpu/program'
import { nudge } from '../src/engine/kernels/webgpu/testing/nodeWebgpu'
import { wantedDevice, wantedHalfDevice } from '../src/engine/kernels/webgpu/testing/wantedDevice'
import type { NetParameters } from '../src/engine/protocol'
import { ROUNDED_MODELS } from '../src/engine/protocolPrecision'
import { answersOfRounded } from '../src/engine/rounded'
import { PRECISIONS, type Precision } from '../src/math/precisions'
import { readMnist } from './support/nodeMnist'
import { readShipped } from './support/shippedFiles'
import { isThorough } from './support/thorough'

const IMAGES = isThorough ? 10_000 : 100
const BATCH = 100
/** Of 10,000 answers. */
const MOST_POINTS = 0.05
const LEAST_AGREEMENT = 0.999

const half = await wantedHalfDevice('f16 as a type of the GPU')
const found = 'reason' in half ? await wantedDevice('half precision on a GPU') : half
const storages: Storage[] = ['f32', 'packed', ...('reason' in half ? [] : (['f16'] as const))]

let test: Dataset
let stopNudging = () => {}
beforeAll(async () => {
  await startNodeWasm()
  test = await readMnist('test', IMAGES)
  if (!('reason' in found)) stopNudging = nudge(found.device)
})
afterAll(() => stopNudging())

async function onWasm(net: NetParameters, precision: Precision): Promise<Uint8Array> {
  const rounding = PRECISIONS[precision]
  const task = { rounding, from: 0, count: IMAGES, activations: precision !== 'float32', noise: 0 }
  return (await answersOfRounded(net, task, test)).predicted
}

async function onGpu(net: NetParameters, storage: Storage) {
  if ('reason' in found) throw new Error(found.reason)
  const pass = new ForwardPass(found.device, net, BATCH, storage)
  const predicted = new Uint8Array(IMAGES)
  /** Logits of the first image. */
  let sample = new Float32Array()
  for (let first = 0; first < IMAGES; first += BATCH) {
    const indices = Array.from({ length: BATCH }, (_, i) => first + i)
    const logits = await pass.logitsOf(takeBatch(test, indices).pixels)
    if (first === 0) sample = logits.slice(0, 10)
    for (let i = 0; i < BATCH; i++) predicted[first + i] = topTwo(logits.subarray(10 * i, 10 * i + 10))[0]
  }
  pass.dispose()
  return { predicted, sample }
}

const same = (a: Uint8Array, b: ArrayLike<number>) => a.filter((digit, i) => digit === b[i]).length

describe.each(isThorough ? ROUNDED_MODELS : ROUNDED_MODELS.slice(0, 1))('%s', (name) => {
  const answers: Record<string, Uint8Array> = {}
  /** Logits of the first image in 32 bits. */
  let single: Float32Array = new Float32Array()
  /** Keeps answers and holds them against all others that there are. */
  function compare(way: string, predicted: Uint8Array) {
    const right = same(predicted, test.labels)
    console.info(`${name}, ${way}: ${right} of ${IMAGES} right`)
    for (const [other, theirs] of Object.entries(answers)) {
      const agree = same(predicted, theirs)
      if (agree < IMAGES) console.info(`  ${agree} answers as ${other}`)
      expect(agree / IMAGES, `${way} and ${other}`).toBeGreaterThanOrEqual(LEAST_AGREEMENT)
      const points = (100 * Math.abs(right - same(theirs, test.labels))) / IMAGES
      expect(points, `${way} and ${other}`).toBeLessThanOrEqual(Math.max(MOST_POINTS, 100 / IMAGES))
    }
    answers[way] = predicted
  }
  const LONG = { timeout: 900_000 }

  it('float32 and emulated float16 on WebAssembly', LONG, async () => {
    const { model } = await readShipped(name)
    compare('float32 on WebAssembly', await onWasm(model, 'float32'))
    compare('float16 emulated on WebAssembly', await onWasm(model, 'float16'))
  })

  it.skipIf('reason' in found).each(storages)('%s on a GPU', LONG, async (storage) => {
    const { model } = await readShipped(name)
    const { predicted, sample } = await onGpu(model, storage)
    compare(`${storage} on a GPU`, predicted)
    // Whoever compares 16 bits with 32 must have had 16: rounding shows in the logits, and no more than rounding.
    if (storage === 'f32') single = sample
    const errors = sample.map((logit, i) => Math.abs(logit - single[i]!) / Math.max(...single.map(Math.abs)))
    expect(Math.max(...errors) > 0).toBe(storage !== 'f32')
    expect(Math.max(...errors)).toBeLessThan(0.01)
  })
})

import { expect, test } from 'vitest'
import type { BackendName } from '../../engine/protocol'
import type { RoundedTask, Rounding } from '../../engine/protocolPrecision'
import { Measuring } from './measuring'
import { FIRST_DIAL, reduceDial, TEST_IMAGES, type DialState, type Net } from './model'

const PLAIN = { net: 'deep-convnet', activations: false, noise: 0 } as const

/** An engine whose truth is index mod 10: float32 misreads image 0, one bit misreads images 1 and 2 and reads 0. */
function engineOn(backendAt: (call: number) => BackendName) {
  const calls: Rounding['kind'][] = []
  const tasks: RoundedTask<Net>[] = []
  return {
    calls,
    tasks,
    evaluateRounded(task: RoundedTask<Net>) {
      const { rounding, from, count } = task
      tasks.push(task)
      calls.push(rounding.kind)
      const labels = Uint8Array.from({ length: count }, (_, i) => (from + i) % 10)
      const missed = rounding.kind === 'sign' ? [1, 2] : [0]
      const predicted = labels.map((label, i) => (missed.includes(from + i) ? 9 : label))
      return Promise.resolve({ backend: backendAt(calls.length), predicted, labels, bytes: 7 })
    },
  }
}

function dial() {
  const seen: DialState[] = [FIRST_DIAL]
  const measuring = new Measuring((action) => seen.push(reduceDial(seen.at(-1)!, action)))
  return { measuring, seen, now: () => seen.at(-1)! }
}

test('float32 comes first and once, and every answer is compared with its own', async () => {
  const { measuring, now } = dial()
  const engine = engineOn(() => 'wasm')
  await measuring.measure(engine, PLAIN, ['sign'])
  expect(now()).toMatchObject({ progress: null, failure: null, ended: 1, backend: 'wasm' })
  expect(now().own['deep-convnet']).toEqual({
    float32: {
      precision: 'float32',
      bytes: 7,
      right: 9999,
      agree: TEST_IMAGES,
      repaired: 0,
      newErrorCount: 0,
      newErrors: [],
    },
    sign: {
      precision: 'sign',
      bytes: 7,
      right: 9998,
      agree: 9997,
      repaired: 1,
      newErrorCount: 2,
      newErrors: [
        { index: 1, label: 1, predicted: 9 },
        { index: 2, label: 2, predicted: 9 },
      ],
    },
  })
  expect(engine.calls).toHaveLength(40)
  await measuring.measure(engine, PLAIN, ['sign'])
  expect(engine.calls).toHaveLength(60)
})

test('a stop is heard between two pieces and is no failure', async () => {
  const { measuring, now } = dial()
  const engine = engineOn((call) => {
    if (call === 3) measuring.stop()
    return 'wasm'
  })
  await measuring.measure(engine, PLAIN, ['sign'])
  expect(engine.calls).toHaveLength(3)
  expect(now()).toMatchObject({ progress: null, failure: null, own: {} })
})

test('answers of two backends are not compared', async () => {
  const { measuring, now } = dial()
  await measuring.measure(
    engineOn((call) => (call <= 25 ? 'webgl' : 'wasm')),
    PLAIN,
    ['sign'],
  )
  expect(now()).toMatchObject({ failure: 'webgl → wasm', progress: null })
})

test("the engine's refusal is told", async () => {
  const { measuring, now } = dial()
  const engine = { evaluateRounded: () => Promise.reject(new Error('not all test images could be loaded')) }
  await measuring.measure(engine, PLAIN, ['sign'])
  expect(now().failure).toBe('not all test images could be loaded')
})

test('the condition is told to the engine, and its float32 is its own', async () => {
  const { measuring, now } = dial()
  const engine = engineOn(() => 'wasm')
  await measuring.measure(engine, PLAIN, ['float32'])
  await measuring.measure(engine, { ...PLAIN, activations: true, noise: 3 }, ['sign'])
  expect(engine.tasks.at(-1)).toMatchObject({ model: 'deep-convnet', activations: true, noise: 0.3 })
  expect(Object.keys(now().own)).toEqual(['deep-convnet', 'deep-convnet activations noise 3'])
  expect(engine.calls).toHaveLength(60)
})

test('of a network that was trained further nothing is kept, and float32 is asked anew', async () => {
  const { measuring, now } = dial()
  const engine = engineOn(() => 'wasm')
  const noisy = { net: 'trained', activations: false, noise: 3 } as const
  await measuring.measure(engine, PLAIN, ['float32'])
  await measuring.measure(engine, noisy, ['float32'])
  measuring.renew()
  expect(Object.keys(now().own)).toEqual(['deep-convnet'])
  await measuring.measure(engine, noisy, ['sign'])
  expect(engine.calls).toHaveLength(80)
  expect(engine.tasks.at(-1)!.model).toBe('trained')
})

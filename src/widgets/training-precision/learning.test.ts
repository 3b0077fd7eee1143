import { expect, test } from 'vitest'
import type { TrialTask } from '../../engine/protocolPrecision'
import { Learning } from './learning'
import { FIRST, reduce, SPAN, STEPS, TEST_IMAGES, type State } from './model'
import { arithmeticIn, withArithmetic } from './link'
import { exportText } from './exportText'

/** An engine whose loss is `lossAt(step)` and that reads nine of ten digits. */
function engineOf(lossAt: (step: number) => number, onCall: (task: TrialTask) => void = () => undefined) {
  const tasks: TrialTask[] = []
  return {
    tasks,
    trial(_plan: unknown, task: TrialTask) {
      tasks.push(task)
      onCall(task)
      const steps = task.work === 'train' ? task.count : 0
      const none = { exponents: new Uint32Array(256), flushed: 0 }
      return Promise.resolve({
        backend: 'wasm' as const,
        loss: Float32Array.from({ length: steps }, (_, i) => lossAt(task.from + i)),
        scale: new Float32Array(steps).fill(1),
        skipped: new Uint8Array(steps),
        flow: none,
        parameters: none,
        right: task.work === 'test' ? 0.9 * task.count : 0,
      })
    },
  }
}

function lab() {
  let state: State = FIRST
  let ms = 0
  const learning = new Learning(
    (action) => (state = reduce(state, action)),
    () => (ms += 100),
  )
  return { learning, now: () => state }
}

test('trains in pieces, then asks about every test image', async () => {
  const { learning, now } = lab()
  const engine = engineOf((step) => 1 + step / STEPS)
  await learning.train(engine, ['sign'])
  expect(engine.tasks.filter(({ work }) => work === 'train')).toHaveLength(STEPS / SPAN)
  expect(now()).toMatchObject({ progress: null, failure: null, ended: 1, backend: 'wasm' })
  const trial = now().own.sign!
  expect(trial.points).toHaveLength(STEPS / SPAN)
  expect(trial.right).toBe(0.9 * TEST_IMAGES)
})

test('a training that breaks is tested all the same and is no failure', async () => {
  const { learning, now } = lab()
  const engine = engineOf((step) => (step < 15 ? 1 : NaN))
  await learning.train(engine, ['float16'])
  expect(now().own.float16!.points.map(({ loss }) => loss)).toEqual([1, null])
  expect(now().own.float16!.right).toBe(9000)
  expect(now().failure).toBeNull()
})

test('a stop is heard between two pieces, keeps what there is, and tells of time left meanwhile', async () => {
  const { learning, now } = lab()
  let left: number | null = null
  const engine = engineOf(
    () => 1,
    ({ from }) => {
      left = now().progress?.secondsLeft ?? left
      if (from === 100) learning.stop()
    },
  )
  await learning.train(engine, ['float16', 'sign'])
  expect(engine.tasks).toHaveLength(11)
  expect(left).toBeGreaterThan(0)
  expect(now()).toMatchObject({ progress: null, failure: null })
  expect(Object.keys(now().own)).toEqual(['float16'])
})

test("the engine's refusal is told", async () => {
  const { learning, now } = lab()
  await learning.train({ trial: () => Promise.reject(new Error('a run is under way')) }, ['sign'])
  expect(now()).toMatchObject({ failure: 'a run is under way', progress: null })
})

test('a link is read and written, and nonsense is named', () => {
  const query = withArithmetic(new URLSearchParams('class=7b'), 'fp8-scaled')
  expect(query.toString()).toBe('class=7b&training=fp8-scaled')
  expect(arithmeticIn(query)).toEqual({ arithmetic: 'fp8-scaled', problem: null })
  expect(withArithmetic(query, FIRST.arithmetic).toString()).toBe('class=7b')
  expect(arithmeticIn(new URLSearchParams('training=toString'))).toEqual({
    arithmetic: FIRST.arithmetic,
    problem: { given: 'toString', used: FIRST.arithmetic },
  })
})

test('a file says of each trial where it comes from', async () => {
  const { learning, now } = lab()
  await learning.train(
    engineOf(() => 1),
    ['sign'],
  )
  const recording = { recordedAt: '2000-01-01', machine: 'a machine', trials: { float32: now().own.sign! } }
  expect(JSON.parse(exportText(now(), recording, '2001-02-03'))).toMatchObject({
    savedAt: '2001-02-03',
    plan: { batchSize: 50 },
    trials: [
      { arithmetic: 'float32', source: { recordedAt: '2000-01-01' }, right: 9000 },
      { arithmetic: 'sign', source: { computedOn: 'wasm' } },
    ],
  })
})

import { expect, test } from 'vitest'
import type { StepsTask } from '../../engine/protocol'
import { exportText } from './exportText'
import { Learning } from './learning'
import { settingIn, withSetting } from './link'
import { FIRST, keyOf, POINTS, RATE, reduce, type Setting, type State } from './model'

/** An engine whose loss is `lossAt(step)` and that reads nine of ten digits. */
function engineOf(lossAt: (step: number) => number, onCall: (task: StepsTask) => void = () => undefined) {
  const tasks: StepsTask[] = []
  return {
    tasks,
    stepsOnWorkers(task: StepsTask) {
      tasks.push(task)
      onCall(task)
      const { fromStep, steps, testImages } = task
      return Promise.resolve({
        losses: Array.from({ length: steps }, (_, i) => lossAt(fromStep + i)),
        timeline: [],
        ...(testImages && { evaluation: { step: 1, accuracy: 0.9, images: testImages, loss: 1 } }),
      })
    },
  }
}

function lab() {
  let state: State = FIRST
  let ms = 0
  const learning = new Learning(
    (action) => (state = reduce(state, action)),
    () => (ms += 400),
  )
  return { learning, now: () => state }
}

const WARM: Setting = { crowd: 10, seed: 2, way: 'warm' }
const STALE: Setting = { crowd: 10, seed: 2, way: 'stale' }

test('trains a span at a time with the rates of its steps, then asks about every test image', async () => {
  const { learning, now } = lab()
  const engine = engineOf((step) => 1 + step)
  await learning.train(engine, [WARM], 2)
  expect(engine.tasks).toHaveLength(POINTS + 1)
  expect(engine.tasks[1]).toMatchObject({ workers: 2, fromStep: 2, steps: 2, staleness: 0, isLast: false })
  expect(engine.tasks[1]!.rates!.map((rate) => (rate / RATE).toFixed(6))).toEqual(['4.000000', '5.500000'])
  expect(engine.tasks.at(-1)).toMatchObject({ fromStep: 24, steps: 0, testImages: 10_000, isLast: true })
  expect(now()).toMatchObject({ progress: null, failure: null, ended: 1 })
  expect(now().own[keyOf(WARM)]).toMatchObject({ right: 9000 })
  expect(now().own[keyOf(WARM)]!.losses.slice(0, 2)).toEqual([1.5, 3.5])
})

test('where nobody waits, the engine is asked for old gradients', async () => {
  const { learning } = lab()
  const engine = engineOf(() => 1)
  await learning.train(engine, [STALE], 0)
  expect(engine.tasks[0]).toMatchObject({ workers: 0, steps: 20, staleness: 9 })
})

test('a training that breaks is tested all the same and is no failure', async () => {
  const { learning, now } = lab()
  const engine = engineOf((step) => (step < 3 ? 1 : NaN))
  await learning.train(engine, [WARM], 2)
  expect(now().own[keyOf(WARM)]).toEqual({ losses: [1, null], right: 9000 })
  expect(now().failure).toBeNull()
})

test('a stop is heard between two spans, keeps what there is, and lets the threads go', async () => {
  const { learning, now } = lab()
  let left: number | null = null
  const engine = engineOf(
    () => 1,
    ({ fromStep }) => {
      left = now().progress?.secondsLeft ?? left
      if (fromStep === 10) learning.stop()
    },
  )
  await learning.train(engine, [WARM, STALE], 2)
  expect(engine.tasks.at(-1)).toMatchObject({ fromStep: 12, steps: 0, isLast: true })
  expect(left).toBeGreaterThan(0)
  expect(now()).toMatchObject({ progress: null, failure: null })
  expect(Object.keys(now().own)).toEqual([keyOf(WARM)])
})

test("the engine's refusal is told", async () => {
  const { learning, now } = lab()
  await learning.train({ stepsOnWorkers: () => Promise.reject(new Error('a run is under way')) }, [WARM], 2)
  expect(now()).toMatchObject({ failure: 'a run is under way', progress: null })
})

test('a link is read and written, and nonsense is named', () => {
  const query = withSetting(new URLSearchParams('class=7b'), WARM)
  expect(query.toString()).toBe('class=7b&way=warm&seed=2')
  expect(settingIn(query)).toEqual({ setting: WARM, problems: [] })
  expect(withSetting(query, FIRST.setting).toString()).toBe('class=7b')
  expect(settingIn(new URLSearchParams('times=5&way=toString&seed=2'))).toEqual({
    setting: { ...FIRST.setting, seed: 2 },
    problems: [
      { key: 'times', given: '5', used: '10' },
      { key: 'way', given: 'toString', used: 'same' },
    ],
  })
})

test('a file says of each trial where it comes from', async () => {
  const { learning, now } = lab()
  await learning.train(
    engineOf(() => 1),
    [{ ...FIRST.setting, way: 'stale' }],
    2,
  )
  const recording = { recordedAt: '2000-01-01', machine: 'a machine', trials: {} }
  const { trials } = JSON.parse(exportText(now(), recording, '2001-02-03')) as { trials: object[] }
  expect(trials[0]).toMatchObject({ way: 'alone', batch: 100, source: { recordedAt: '2000-01-01' } })
  expect(trials[5]).toMatchObject({ staleness: 9, source: { computedHere: true }, right: 9000 })
})

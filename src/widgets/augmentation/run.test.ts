import { expect, test } from 'vitest'
import { IDLE_COMPARISON, type ComparisonSnapshot, type EntrantRun } from '../../training/comparison'
import { exportText } from './exportText'
import { AUGMENTATIONS, FIRST, STEPS, TEST_EVERY, TEST_IMAGES } from './model'
import { effectsIn, marginOf, ownOf, planOf, progressOf } from './run'

const asked = Array<number>(10).fill(TEST_IMAGES / 10)

const run = (step: number, right: number): EntrantRun => ({
  step,
  parameters: 1,
  images: 1000,
  loss: [],
  accuracy: [],
  ms: 50 * step,
  tests: Array.from({ length: Math.floor(step / TEST_EVERY) + 1 }, (_, i) => ({
    step: i * TEST_EVERY,
    asked,
    right: asked.map((_, digit) => (digit === 3 ? right : 900)),
    loss: 1,
  })),
})

const snapshot = (steps: number, right = 950): ComparisonSnapshot => ({
  ...IDLE_COMPARISON,
  status: 'running',
  plan: planOf({ ...FIRST, seed: 4 }),
  runs: [run(steps, 900), run(steps, right)],
})

test('the two trainings differ in the augmentation alone', () => {
  const [without, with_] = planOf(FIRST).entrants
  expect(without!.contestant.augmentation).toEqual(AUGMENTATIONS.none)
  expect({ ...without!.contestant, name: '', augmentation: null }).toEqual({
    ...with_!.contestant,
    name: '',
    augmentation: null,
  })
})

test('what was trained here is read off, the guesses before training left out', () => {
  expect(ownOf(IDLE_COMPARISON)).toBeNull()
  const half = ownOf(snapshot(300))!
  expect(half).toMatchObject({ setting: { seed: 4 }, end: null })
  expect(half.with.map(([step]) => step)).toEqual([150, 300])
  const { end } = ownOf(snapshot(STEPS))!
  expect(marginOf(end!)).toBeCloseTo(0.005, 12)
  expect(effectsIn(end!)[3]).toBeCloseTo(0.05, 12)
  expect(effectsIn(end!)[4]).toBe(0)
})

test('the time left comes from the pace so far', () => {
  expect(progressOf(snapshot(0))).toMatchObject({ step: 0, secondsLeft: null })
  const { share, secondsLeft } = progressOf(snapshot(300))
  expect(share).toBeGreaterThan(0.5)
  expect(share).toBeLessThan(0.6)
  expect(secondsLeft).toBeCloseTo(0.05 * 2 * (300 + 2 * 70), 6)
  expect(progressOf(snapshot(STEPS))).toMatchObject({ share: 1, secondsLeft: 0 })
})

test('a file says how, what was trained here and what was recorded', () => {
  const recording = {
    recordedAt: '2000-01-01',
    machine: 'a machine',
    asked,
    trials: {},
    answers: {},
    digits: [],
  }
  const idle = JSON.parse(exportText(FIRST, null, recording, '2001-02-03')) as object
  expect(idle).toMatchObject({ savedAt: '2001-02-03', trainedHere: null, how: { seed: 1, batchSize: 50 } })
  const done = JSON.parse(exportText(FIRST, ownOf(snapshot(STEPS)), recording, '2001-02-03')) as object
  expect(done).toMatchObject({ how: { seed: 4 }, trainedHere: { end: { with: { step: STEPS } } } })
})

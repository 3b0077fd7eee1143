import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { IDLE_COMPARISON } from '../../training/comparison'
import { settingIn, withSetting } from './link'
import {
  accuracyOf,
  contestantOf,
  curveOf,
  FIRST,
  isRecorded,
  keyOf,
  leadOf,
  nameOf,
  ratesOf,
  RECORDED_PEAKS,
  reduce,
  SEEDS,
  SHAPES,
  START,
  STEPS,
  TEST_EVERY,
  verdictOf,
  WARM_UP,
  type Setting,
  type Trial,
} from './model'
import type { Recording } from './recorded'
import { isOf, leadIn, ownOf, planOf, progressOf } from './running'

const { trials } = JSON.parse(
  readFileSync('src/widgets/learning-rate-decay/recorded.json', 'utf8'),
) as Recording

describe('the rate of every step', () => {
  test.each(SHAPES)(
    '$kind, warm-up $isWarm: begins at its peak or on the way to it, never above it',
    (shape) => {
      const setting = { peak: 0.05, last: 0.001 } as const
      const rates = ratesOf(shape, setting)
      expect(rates).toHaveLength(STEPS)
      const start = shape.isWarm ? WARM_UP : 0
      expect(rates[start]).toBeCloseTo(setting.peak, 9)
      if (shape.isWarm)
        rates
          .slice(0, WARM_UP)
          .forEach((rate, step) => expect(rate).toBeCloseTo((0.05 * (step + 1)) / WARM_UP, 9))
      rates.slice(start + 1).forEach((rate, i) => expect(rate).toBeLessThanOrEqual(rates[start + i]!))
      const last = shape.kind === 'constant' ? 0.05 : 0.05 * 0.001
      expect(rates.at(-1)! / last).toBeGreaterThan(0.99)
      expect(rates.at(-1)! / last).toBeLessThan(1.05)
    },
  )
  test('is what the engine is given, step by step', () => {
    const { rates } = contestantOf(FIRST.right, FIRST)
    expect(rates.map(({ from }) => from)).toEqual(Array.from({ length: STEPS }, (_, step) => step))
    expect(rates.map(({ rate }) => rate)).toEqual(ratesOf(FIRST.right, FIRST))
  })
})

describe('summaries', () => {
  const made: Record<string, Trial> = {}
  for (const seed of SEEDS) {
    made[keyOf(FIRST.left, 0.02, seed)] = { onTheWay: [], end: 9000 + 100 * seed }
    made[keyOf(FIRST.right, 0.02, seed)] = { onTheWay: [], end: 9100 + 100 * seed }
  }
  test('a lead is taken seed by seed', () => {
    expect(accuracyOf(FIRST.left, 0.02, made)!.mean).toBeCloseTo(0.93, 9)
    expect(accuracyOf(FIRST.left, 0.02, made)!.deviation).toBeCloseTo(Math.sqrt(0.00025), 9)
    const lead = leadOf(FIRST.right, FIRST.left, 0.02, made)!
    expect(lead.mean).toBeCloseTo(0.01, 9)
    expect(lead.deviation).toBeCloseTo(0, 9)
    expect(accuracyOf(FIRST.left, 0.05, made)).toBeNull()
  })
  test('half a point is alike', () => {
    expect([0.004, -0.004, 0.006, -0.006].map(verdictOf)).toEqual(['alike', 'alike', 'right', 'left'])
  })
  test('a curve goes from the tests on the way to the last', () => {
    const curve = curveOf(trials[keyOf(FIRST.left, 0.02, 1)]!)
    expect(curve.map(([step]) => step)).toEqual(
      Array.from({ length: STEPS / TEST_EVERY }, (_, i) => (i + 1) * TEST_EVERY),
    )
  })
})

describe('the recording', () => {
  test('has every shape at every peak from every seed', () => {
    for (const shape of SHAPES)
      for (const peak of RECORDED_PEAKS) expect(accuracyOf(shape, peak, trials)?.count, nameOf(shape)).toBe(5)
    expect(isRecorded(FIRST.left, { peak: 0.02, last: 0.1 })).toBe(true)
    expect(isRecorded(FIRST.right, { peak: 0.02, last: 0.1 })).toBe(false)
    expect(isRecorded(FIRST.left, { peak: 0.01, last: 0.01 })).toBe(false)
  })
  test('says what the text claims', () => {
    const lead = (kind: 'cosine' | 'exponential' | 'step', peak: number) =>
      leadOf({ kind, isWarm: false }, FIRST.left, peak, trials)!
    expect(Math.abs(lead('cosine', 0.005).mean)).toBeLessThan(lead('cosine', 0.005).deviation)
    expect(lead('exponential', 0.005).mean).toBeLessThan(-lead('exponential', 0.005).deviation)
    expect(lead('cosine', 0.02).mean).toBeGreaterThan(lead('cosine', 0.02).deviation)
    for (const kind of ['cosine', 'exponential', 'step'] as const)
      expect(lead(kind, 0.05).mean).toBeGreaterThan(2 * lead(kind, 0.05).deviation)
  })
})

describe('links', () => {
  test('what is set survives, other keys stay', () => {
    const setting: Setting = {
      left: { kind: 'step', isWarm: true },
      right: { kind: 'exponential', isWarm: false },
      peak: 0.05,
      last: 0.1,
      seed: 4,
    }
    const query = withSetting(new URLSearchParams('class=7b&seed=2'), setting)
    expect(query.toString()).toBe(
      'class=7b&seed=2&left=step-warm&right=exponential&peak=0.05&last=0.1&start=4',
    )
    expect(settingIn(query)).toEqual({ setting, problems: [] })
    expect(withSetting(query, FIRST).toString()).toBe('class=7b&seed=2')
  })
  test('nonsense is named', () => {
    const { setting, problems } = settingIn(
      new URLSearchParams('left=zigzag&right=warm&peak=7&last=0&start=-1'),
    )
    expect(setting).toEqual(FIRST)
    expect(problems.map(({ key, used }) => `${key} ${used}`)).toEqual([
      'left constant',
      'right cosine',
      'peak 0.02',
      'last 0.01',
      'start 1',
    ])
  })
})

describe('the page’s own trainings', () => {
  const test_ = (step: number, right: number) => ({
    step,
    asked: new Array<number>(10).fill(100),
    right: new Array<number>(10).fill(right),
    loss: 0.3,
  })
  const run = { parameters: 1, images: 2000, loss: [], accuracy: [], ms: 600 }
  test('are read off the comparison', () => {
    const snapshot = {
      ...IDLE_COMPARISON,
      plan: planOf(FIRST),
      runs: [
        { ...run, step: STEPS, tests: [test_(0, 10), test_(50, 80), test_(STEPS, 93)] },
        { ...run, step: STEPS, tests: [test_(0, 10), test_(STEPS, 95)] },
      ],
    }
    const own = ownOf(snapshot)!
    expect(own.left.curve).toEqual([
      [50, 0.8],
      [STEPS, 0.93],
    ])
    expect(leadIn(own)).toBeCloseTo(0.02, 9)
    expect(isOf(own, FIRST)).toBe(true)
    expect(isOf(own, { ...FIRST, last: 0.1 })).toBe(false)
    expect(isOf(own, { ...FIRST, seed: 2 })).toBe(false)
    expect(isOf(own, reduce(START, { type: 'shape', side: 'left', change: { isWarm: true } }).setting)).toBe(
      false,
    )
    expect(progressOf(snapshot).step).toBe(STEPS)
    expect(ownOf(IDLE_COMPARISON)).toBeNull()
  })
  test('another setting forgets the guess', () => {
    const guessed = reduce(START, { type: 'guess', guess: 'left' })
    expect(guessed.guess).toBe('left')
    expect(reduce(guessed, { type: 'set', change: { peak: 0.05 } }).guess).toBeNull()
  })
})

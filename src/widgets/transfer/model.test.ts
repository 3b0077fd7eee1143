import { describe, expect, test } from 'vitest'
import {
  accuracyOf,
  accuracySpread,
  AMOUNTS,
  contestantOf,
  curveOf,
  fatesOf,
  FIRST,
  keyOf,
  leadOf,
  learnedParameters,
  NETWORK,
  partsOf,
  pointsOf,
  reduce,
  rowsOf,
  SEEDS,
  sourceOf,
  STAGES,
  STEPS,
  WAYS,
  type Setting,
  type Trial,
} from './model'

const setting: Setting = { images: 10, stages: 3, seed: 1 }
const ended = (right: number): Trial => [
  { step: 0, asked: 10, right: 0 },
  { step: STEPS, asked: 100, right },
]

test('a stage ends with its pooling, and the affine layer belongs to none', () => {
  for (const stages of STAGES) expect(NETWORK.parts[partsOf(stages) - 1]!.kind).toBe('pool')
  expect(NETWORK.parts.slice(partsOf(3)).map(({ kind }) => kind)).toEqual(['affine'])
  expect(learnedParameters(partsOf(3))).toBe(10 * 32 * 3 * 3 + 10)
  expect(learnedParameters(0)).toBeGreaterThan(learnedParameters(partsOf(1)))
})

describe('what is trained', () => {
  test('the two trainings share no digit', () => {
    const old = sourceOf(1).data.classes!
    const fresh = contestantOf('scratch', setting).data.classes!
    expect([...old, ...fresh].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('the ways differ in what is frozen and how fast they learn, in nothing else', () => {
    const [scratch, frozen, tuned] = WAYS.map((way) => contestantOf(way, { ...setting, stages: 2 }))
    expect(frozen).toEqual({ ...scratch, name: 'frozen', frozenParts: partsOf(2) })
    expect(tuned).toEqual({ ...scratch, name: 'tuned', rates: tuned!.rates })
    expect(tuned!.rates[0]!.rate).toBeLessThan(scratch!.rates[0]!.rate)
  })

  test('no image is in two starts, and the pool has enough of each digit', () => {
    for (const images of AMOUNTS) {
      const taken = SEEDS.map((seed) => contestantOf('frozen', { ...setting, images, seed }).data)
      taken.forEach(({ skip, pool }, i) => {
        expect(skip).toBe(i * images)
        // The rarest digit, 5, makes up 9 % of MNIST.
        expect(0.089 * pool).toBeGreaterThan(skip! + images)
      })
    }
    expect(new Set(SEEDS.map((seed) => contestantOf('scratch', { ...setting, seed }).seed)).size).toBe(3)
  })
})

test('pieces up to the stages are taken over, the affine layer never', () => {
  expect(fatesOf('frozen', 2)).toEqual(['frozen', 'frozen', 'new', 'new'])
  expect(fatesOf('tuned', 3)).toEqual(['tuned', 'tuned', 'tuned', 'new'])
  expect(new Set(fatesOf('scratch', 3))).toEqual(new Set(['new']))
})

describe('results', () => {
  const trials = Object.fromEntries(
    SEEDS.flatMap((seed) => [
      [keyOf('scratch', { ...setting, seed }), ended(70 + 5 * seed)],
      [keyOf('frozen', { ...setting, seed }), ended(78 + 6 * seed)],
    ]),
  )

  test('a training that is not over has no accuracy', () => {
    expect(accuracyOf(ended(84))).toBe(0.84)
    expect(accuracyOf(ended(84).slice(0, 1))).toBeNull()
    expect(accuracyOf(undefined)).toBeNull()
  })

  test('a lead is taken start by start, so that starts of other images do not widen it', () => {
    const lead = leadOf('frozen', setting, trials)!
    expect(lead.mean).toBeCloseTo(0.1, 12)
    expect(lead.deviation).toBeCloseTo(0.01, 12)
    expect(accuracySpread('scratch', setting, trials)!.deviation).toBeCloseTo(0.05, 12)
    expect(leadOf('tuned', setting, trials)).toBeNull()
  })

  test('from scratch it is one trial, however much others take over', () => {
    expect(keyOf('scratch', setting)).toBe(keyOf('scratch', { ...setting, stages: 1 }))
    expect(keyOf('frozen', setting)).not.toBe(keyOf('frozen', { ...setting, stages: 1 }))
  })

  test('what was trained here stands before what was recorded', () => {
    const own = { [keyOf('frozen', setting)]: ended(99) }
    const rows = rowsOf(setting, own, trials)
    expect(rows.map(({ isOwn }) => isOwn)).toEqual([false, true, false])
    expect(rows[1]!.trial).toBe(own[keyOf('frozen', setting)])
    expect(rows[1]!.spread!.mean).toBeCloseTo(0.9, 12)
    expect(rows[2]!.trial).toBeNull()
  })

  test('a curve has the amounts that were recorded', () => {
    const { mean, seeds } = curveOf('frozen', 3, trials)
    expect(mean).toHaveLength(1)
    expect(mean[0]![1]).toBeCloseTo(0.9, 12)
    expect(seeds.map((dots) => dots[0])).toEqual([
      [10, 0.84],
      [10, 0.9],
      [10, 0.96],
    ])
  })

  test('tests are summed over the digits', () => {
    const asked = [0, 0, 0, 0, 0, 3, 4, 0, 0, 0]
    expect(pointsOf({ tests: [{ step: 5, asked, right: asked.map((n) => Math.max(0, n - 1)) }] })).toEqual([
      { step: 5, asked: 7, right: 5 },
    ])
  })
})

test('own trials are added to those before; a new choice forgets a failure', () => {
  const once = reduce(FIRST, { type: 'own', trials: { a: ended(1) } })
  const twice = reduce(once, { type: 'own', trials: { b: ended(2) } })
  expect(Object.keys(twice.own)).toEqual(['a', 'b'])
  const failed = reduce(twice, { type: 'failed', detail: 'gone' })
  expect(reduce(failed, { type: 'set', change: { images: 100 } })).toMatchObject({
    failure: null,
    setting: { images: 100, stages: 3 },
  })
})

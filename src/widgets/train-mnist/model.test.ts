import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PLAN, NO_AUGMENTATION, type Plan, type Predictions } from '../../engine/protocol'
import {
  BOUNDS,
  CHAPTER_LAYERS,
  PLAN_KEYS,
  bound,
  boundPlan,
  confusion,
  decimate,
  diffPlans,
  epochOf,
  estimateSeconds,
  formatCount,
  formatDuration,
  formatPercent,
  paceOf,
  planFromQuery,
  queryFromPlan,
  readings,
  settingOf,
  smooth,
  thin,
  withLayers,
  wrongDigits,
  type NumberKey,
} from './model'

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    variant: fc.constantFrom('repaired', 'book'),
    optimizer: fc.constantFrom('sgd', 'momentum', 'adagrad', 'adam'),
    learningRate: fc.double({ min: 1e-6, max: 10, noNaN: true }),
    batchSize: fc.integer({ min: 1, max: 1000 }),
    epochs: fc.integer({ min: 1, max: 100 }),
    trainImages: fc.integer({ min: 100, max: 60_000 }),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
    initialisation: fc.constantFrom('he', 'xavier', 'small'),
    augmentation: fc.record({
      flip: fc.boolean(),
      crop: fc.integer({ min: 0, max: 12 }),
      shift: fc.integer({ min: 0, max: 8 }),
      rotate: fc.integer({ min: 0, max: 180 }),
      scale: fc.double({ min: 0, max: 0.5, noNaN: true }),
      brightness: fc.double({ min: 0, max: 0.9, noNaN: true }),
      elastic: fc.double({ min: 0, max: 4, noNaN: true }),
    }),
    backend: fc.constantFrom('auto', 'webgpu', 'webgl', 'wasm', 'cpu'),
    own: fc.constantFrom(null, 'c8 p f10', 'r(c8 n c8 n) i(8|8-8||p) d25 g f10'),
  })
  .map(({ own, ...made }) => withLayers(boundPlan({ ...DEFAULT_PLAN, ...made } as Plan), own))

const withinBounds = (plan: Plan): boolean =>
  (Object.keys(BOUNDS) as NumberKey[]).every((key) => {
    const { min, max, integer } = BOUNDS[key]
    const value = Number(settingOf(plan, key))
    return value >= min && value <= max && (!integer || Number.isInteger(value))
  }) && plan.batchSize <= plan.trainImages

describe('plans and links', () => {
  it('takes a network as text, in its canonical form', () => {
    expect(planFromQuery([['layers', 'C8K3 p2 f10']])).toEqual({
      plan: { ...DEFAULT_PLAN, layers: 'c8 p f10' },
      problems: [],
      present: true,
    })
    expect(queryFromPlan({ ...DEFAULT_PLAN, layers: 'c8 p f10' })).toEqual([['layers', 'c8 p f10']])
    expect(planFromQuery([['layers', 'c8 p']])).toEqual({
      plan: DEFAULT_PLAN,
      problems: [{ key: 'layers', given: 'c8 p', used: '', network: { code: 'wrong-end', token: 'p' } }],
      present: true,
    })
  })

  it('reckons the time of an own network from its arithmetic', () => {
    const own = withLayers(DEFAULT_PLAN, CHAPTER_LAYERS)
    expect(estimateSeconds(own, 500)).toBeCloseTo(estimateSeconds(DEFAULT_PLAN, 500))
    expect(estimateSeconds(withLayers(DEFAULT_PLAN, 'p p f10'), 500)).toBeLessThan(1)
  })

  it('writes nothing for the chapter’s settings and reads them from nothing', () => {
    expect(queryFromPlan(DEFAULT_PLAN)).toEqual([])
    expect(planFromQuery([])).toEqual({ plan: DEFAULT_PLAN, problems: [], present: false })
  })

  it('brings every plan back from its own link', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = planFromQuery(queryFromPlan(plan))
        expect(read.plan).toEqual(plan)
        expect(read.problems).toEqual([])
      }),
    )
  })

  it('never throws and always ends within bounds, whatever the link says', () => {
    const nonsense = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.double().map(String),
      fc.constantFrom('', '-0', 'NaN', 'Infinity', '1e999', '0x10', '١٢', 'true', 'adam', ' 7 ', '__proto__'),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...PLAN_KEYS), fc.string({ maxLength: 12 })), nonsense)),
        (pairs) => {
          const { plan, problems } = planFromQuery(pairs)
          expect(withinBounds(plan)).toBe(true)
          for (const problem of problems) {
            expect(settingOf(plan, problem.key)).toBe(problem.used)
            expect(problem.given.length).toBeLessThanOrEqual(32)
          }
          expect(planFromQuery(queryFromPlan(plan)).plan).toEqual(plan)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('names the bad part and what stands in its place', () => {
    const { plan, problems } = planFromQuery([
      ['lr', 'fast'],
      ['batch', '5000'],
      ['epochs', '2.6'],
      ['optimizer', 'rmsprop'],
      ['seed', '7'],
      ['seed', '8'],
      ['utm', 'x'],
    ])
    expect(plan).toEqual({ ...DEFAULT_PLAN, batchSize: 1000, epochs: 3, seed: 7 })
    expect(problems).toContainEqual({ key: 'lr', given: 'fast', used: '0.001' })
    expect(problems).toContainEqual({ key: 'batch', given: '5000', used: '1000' })
    expect(problems).toContainEqual({ key: 'epochs', given: '2.6', used: '3' })
    expect(problems).toContainEqual({ key: 'optimizer', given: 'rmsprop', used: 'adam' })
    expect(problems).toHaveLength(4)
  })

  it('keeps a batch no larger than the training set', () => {
    const { plan, problems } = planFromQuery([
      ['n', '200'],
      ['batch', '500'],
    ])
    expect(plan.batchSize).toBe(200)
    expect(problems).toEqual([{ key: 'batch', given: '500', used: '200' }])
    expect(boundPlan({ ...DEFAULT_PLAN, trainImages: 10, batchSize: 900 }).batchSize).toBe(100)
  })

  it('bounds numbers, NaN becoming the default', () => {
    expect(bound('epochs', Number.NaN)).toBe(DEFAULT_PLAN.epochs)
    expect(bound('epochs', -3)).toBe(1)
    expect(bound('seed', 1e12)).toBe(0xffff_ffff)
    expect(Object.is(bound('crop', -0), 0)).toBe(true)
  })

  it('tells plans apart', () => {
    const other: Plan = {
      ...DEFAULT_PLAN,
      learningRate: 0.01,
      augmentation: { ...NO_AUGMENTATION, flip: true },
    }
    expect(diffPlans(DEFAULT_PLAN, DEFAULT_PLAN)).toEqual([])
    expect(diffPlans(DEFAULT_PLAN, other)).toEqual([
      { key: 'lr', a: '0.001', b: '0.01' },
      { key: 'flip', a: '0', b: '1' },
    ])
  })
})

describe('curves', () => {
  it('corrects the bias of the first values', () => {
    expect(smooth([4], 20)).toEqual([4])
    for (const value of smooth(new Array<number>(50).fill(2.3), 20)) expect(value).toBeCloseTo(2.3, 12)
    const step = smooth([...new Array<number>(100).fill(0), ...new Array<number>(100).fill(1)], 10)
    expect(step[99]).toBeCloseTo(0, 12)
    expect(step[199]!).toBeGreaterThan(0.99)
  })

  it('keeps ends and extremes when it thins out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { maxLength: 700 }),
        fc.integer({ min: 4, max: 200 }),
        (ys, max) => {
          const points = ys.map((y, x) => ({ x, y }))
          for (const kept of [decimate(points, max), thin(points, max)]) {
            expect(kept.length).toBeLessThanOrEqual(max)
            expect(kept[0]).toEqual(points[0])
            expect(kept.at(-1)).toEqual(points.at(-1))
            expect(kept.every((p, i) => i === 0 || p.x > kept[i - 1]!.x)).toBe(true)
          }
        },
      ),
    )
    const spike = Array.from({ length: 5000 }, (_, x) => ({ x, y: x === 3333 ? 9 : 1 }))
    expect(decimate(spike, 200)).toContainEqual({ x: 3333, y: 9 })
  })
})

describe('what a net got wrong', () => {
  const predictions: Predictions = {
    step: 1,
    labels: Uint8Array.of(7, 2, 4, 9, 4),
    predicted: Uint8Array.of(7, 3, 9, 9, 9),
    second: Uint8Array.of(1, 2, 4, 4, 8),
    confidence: Float32Array.of(1, 0.5, 0.75, 1, 0.875),
  }
  it('counts truth by prediction', () => {
    const counts = confusion(predictions)
    expect(counts[4]![9]).toBe(2)
    expect(counts[2]![3]).toBe(1)
    expect(counts.flat().reduce((a, b) => a + b)).toBe(5)
  })
  it('puts the most confident mistake first', () => {
    expect(wrongDigits(predictions).map((r) => r.index)).toEqual([4, 2, 1])
    expect(readings(predictions, (t, p) => t === 4 && p === 9)).toHaveLength(2)
  })
})

describe('words', () => {
  it('says durations as a person would', () => {
    expect([0.2, 1, 7, 33, 59, 60, 150, 3599, 3600, 5000].map((s) => formatDuration(s, 'en'))).toEqual([
      'under a second',
      '1 second',
      '7 seconds',
      '35 seconds',
      '55 seconds',
      'about 1 minute',
      'about 3 minutes',
      'about 1 hour',
      'about 1 hour',
      'about 1 hour 23 minutes',
    ])
    expect([0.2, 33, 150, 5000].map((s) => formatDuration(s, 'ko'))).toEqual([
      '1초 미만',
      '35초',
      '약 3분',
      '약 1시간 23분',
    ])
    expect(formatDuration(Number.NaN, 'en')).toBe('–')
  })
  it('never rounds an accuracy up', () => {
    expect(formatPercent(0.9873)).toBe('98.73%')
    expect(formatPercent(0.99999)).toBe('99.99%')
    expect(formatPercent(0.29)).toBe('29.00%')
    expect(formatPercent(1)).toBe('100.00%')
    expect(formatCount(60000)).toBe('60,000')
    expect(formatCount(999)).toBe('999')
  })
  it('counts epochs from 1 and reckons time from a pace', () => {
    expect([0, 1, 600, 601, 1200].map((s) => epochOf(s, DEFAULT_PLAN))).toEqual([1, 1, 1, 2, 2])
    expect(estimateSeconds({ ...DEFAULT_PLAN, epochs: 2 }, 500)).toBeCloseTo((120_000 + 20_000 / 3) / 500)
    const reports = [
      { name: 'webgl', status: 'usable', imagesPerSecond: 80 },
      { name: 'wasm', status: 'chosen', imagesPerSecond: 500 },
    ] as const
    expect(paceOf(reports, 'auto')).toBe(500)
    expect(paceOf(reports, 'webgl')).toBe(80)
    expect(paceOf([], 'auto')).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream } from '../rng'
import { answersOf, candidatesOf } from './answers'
import { answerOf, CLASSES, exampleOf, fitRegressions, fitSvms, NEVER } from './classifiers'
import { fitHinge, hingeObjective, scoreOf, type HingeData } from './hinge'
import { fitRidge } from './ridge'
import { CONTEXT, warp, WARPED_SIDE, withContext } from './warp'

const noisy = (seed: number, rows: number, count: number): HingeData => {
  const rng = stream(seed, 'points')
  const features = Float32Array.from({ length: rows * count }, () => rng.normal())
  const signs = Int8Array.from({ length: rows }, (_, row) =>
    features[row * count]! + 0.5 * rng.normal() > 0.3 ? 1 : -1,
  )
  return { features, signs }
}

/** The same minimum by many small subgradient steps with averaging; slow, but of another kind. */
function bySubgradient({ features, signs }: HingeData, cost: number): Float64Array {
  const rows = signs.length
  const count = features.length / rows
  const weights = new Float64Array(count + 1)
  let best = weights.slice()
  for (let step = 1; step <= 20_000; step++) {
    const slope = weights.slice()
    signs.forEach((sign, row) => {
      if (sign * scoreOf(weights, features, row) >= 1) return
      for (let i = 0; i < count; i++) slope[i]! -= cost * sign * features[row * count + i]!
      slope[count]! -= cost * sign
    })
    for (let i = 0; i <= count; i++) weights[i]! -= slope[i]! / (step + 10)
    if (hingeObjective({ features, signs }, weights, cost) < hingeObjective({ features, signs }, best, cost))
      best = weights.slice()
  }
  return best
}

describe('the hinge loss', () => {
  it.each([0.05, 1])('is as low as subgradient descent finds it, at a cost of %d', (cost) => {
    const data = noisy(3, 60, 3)
    const fitted = fitHinge(data, { cost, passes: 2000, tolerance: 1e-9, seed: 1 })
    const lowest = hingeObjective(data, bySubgradient(data, cost), cost)
    expect(hingeObjective(data, fitted, cost)).toBeLessThanOrEqual(lowest * (1 + 1e-6))
    expect(hingeObjective(data, fitted, cost)).toBeGreaterThan(lowest * 0.99)
  })

  it('parts what can be parted', () => {
    const data = { features: Float32Array.from([-2, -1, 1, 3]), signs: Int8Array.from([-1, -1, 1, 1]) }
    const fitted = fitHinge(data, { cost: 100, passes: 5000, tolerance: 1e-9, seed: 1 })
    // Points at −1 and 1 are on the margin: w = 1, b = 0.
    expect(fitted[0]).toBeCloseTo(1, 3)
    expect(fitted[1]).toBeCloseTo(0, 3)
  })
})

describe('ridge regression', () => {
  it('has no slope where it ends, with more rows than features and with fewer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 12 }), (seed, rows) => {
        const [count, targets, lambda] = [5, 2, 0.7]
        const rng = stream(seed, 'ridge')
        const x = Float32Array.from({ length: rows * count }, () => rng.normal())
        const y = Float32Array.from({ length: rows * targets }, () => rng.normal())
        const w = fitRidge({ rows, x, y }, lambda)
        const at = (row: number, i: number) => (i < count ? x[row * count + i]! : 1)
        for (let t = 0; t < targets; t++)
          for (let j = 0; j <= count; j++) {
            let slope = lambda * w[j * targets + t]!
            for (let row = 0; row < rows; row++) {
              let miss = -y[row * targets + t]!
              for (let i = 0; i <= count; i++) miss += at(row, i) * w[i * targets + t]!
              slope += at(row, j) * miss
            }
            expect(slope).toBeCloseTo(0, 6)
          }
      }),
      { numRuns: 60 },
    )
  })
})

describe('warping', () => {
  it('adds the context on each side', () => {
    expect(withContext({ x: 20, y: 10, width: 20, height: 40 })).toEqual({
      x: 16,
      y: 2,
      width: 28,
      height: 56,
    })
  })

  it('reads a box of its own size pixel by pixel, and black beyond the picture', () => {
    const inner = WARPED_SIDE - 2 * CONTEXT
    const values = Uint8Array.from({ length: 30 * 30 }, (_, at) => 1 + (at % 250))
    const square = warp({ width: 30, height: 30, values }, { x: 0, y: 3, width: inner, height: inner })
    for (let row = 0; row < WARPED_SIDE; row++)
      for (let column = 0; column < WARPED_SIDE; column++) {
        const [x, y] = [column - CONTEXT, row + 3 - CONTEXT]
        const there = x < 0 || y < 0 ? 0 : values[y * 30 + x]!
        expect(square[row * WARPED_SIDE + column]).toBe(there)
      }
  })
})

const box = { x: 10, y: 10, width: 20, height: 20 }

describe('what is learned from', () => {
  it('is measured class by class', () => {
    const truths = [
      { box, label: 3 },
      { box: { ...box, x: 14 }, label: 7 },
    ]
    const example = exampleOf({ ...box, x: 12 }, truths)
    expect(example.nearest[3]!.iou).toBeCloseTo(18 / 22)
    expect(example.nearest[7]!.iou).toBeCloseTo(18 / 22)
    expect(example.nearest[0]).toEqual({ iou: 0, box: null })
    expect(answerOf(exampleOf(box, truths), 0.5)).toBe(3)
    expect(answerOf(exampleOf({ ...box, y: 28 }, truths), 0.5)).toBeNull()
  })

  it('true boxes are positives, near ones of the class no negatives, and hard negatives are found', () => {
    const truths = [{ box, label: 4 }]
    const far = { x: 60, y: 60, width: 20, height: 20 }
    const examples = [
      exampleOf(box, truths, 4),
      exampleOf({ ...box, x: 13 }, truths),
      ...Array.from({ length: 20 }, () => exampleOf(far, truths)),
    ]
    // One feature: 3 for the digit, 2.9 for what lies near, 0 for most others, 2 for a hard one.
    const features = Float32Array.from(examples, (_, i) => [3, 2.9][i] ?? (i === 21 ? 2 : 0))
    const { weights, counts } = fitSvms(examples, features, { cost: 100, negativeIou: 0.3, rounds: 5, first: 1, passes: 5000, seed: 2 }) // prettier-ignore
    expect(counts[4]).toMatchObject({ positives: 1, negatives: 20 })
    const score = (value: number) => weights[4]! * value + weights[CLASSES + 4]!
    expect(score(3)).toBeCloseTo(1, 1)
    expect(score(2)).toBeCloseTo(-1, 1)
    expect(weights[CLASSES + 5]).toBe(NEVER)
  })

  it('box regression brings a shifted box back', () => {
    const rng = stream(5, 'shifts')
    const examples = Array.from({ length: 200 }, () =>
      exampleOf({ ...box, x: 10 + 4 * rng.uniform(), y: 10 + 4 * rng.uniform() }, [{ box, label: 2 }]),
    )
    const values = Float32Array.from(examples.flatMap(({ box: { x, y } }) => [x - 10, y - 10]))
    const weights = fitRegressions(examples, values, { lambda: 1e-6, leastIou: 0.5, most: 1000 })
    const ofTwo = [0, 1, 2].map((i) => [...weights.subarray((i * CLASSES + 2) * 4, (i * CLASSES + 3) * 4)])
    const near = (numbers: number[]) => numbers.map((value) => expect.closeTo(value, 4) as number)
    expect(ofTwo).toEqual([near([-0.05, 0, 0, 0]), near([0, -0.05, 0, 0]), near([0, 0, 0, 0])])
  })
})

describe('answers', () => {
  const boxes = [box, { ...box, x: 12 }, { ...box, x: 60 }]
  const scores = new Float32Array(30).fill(-2)
  scores[4] = 1
  scores[14] = 0.5
  scores[15] = 0.4
  scores[24] = 0.2
  const deltas = new Float32Array(120)
  deltas[(0 * 10 + 4) * 4] = 0.5 // the first box of a 4 moves half its width
  const looked = { boxes, scores, deltas }

  it('are all pairs above the threshold, corrected for their class', () => {
    const found = candidatesOf(looked, { score: 0, isCorrected: true }, 96)
    expect(found.map(({ proposal, label }) => [proposal, label])).toEqual([[0, 4], [1, 4], [1, 5], [2, 4]]) // prettier-ignore
    expect(found[0]!.box.x).toBeCloseTo(20)
    expect(candidatesOf(looked, { score: 0, isCorrected: false }, 96)[0]!.box).toEqual(box)
  })

  it('are suppressed within their class only', () => {
    const found = answersOf(looked, { score: 0, overlap: 0.3, isCorrected: false }, 96)
    expect(found.map(({ proposal, label }) => [proposal, label])).toEqual([[0, 4], [1, 5], [2, 4]]) // prettier-ignore
  })
})

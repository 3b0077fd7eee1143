import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GreyPicture } from './grey'
import { smooth } from './grey'
import { segment, type SegmentOptions } from './segments'

/** The paper's algorithm read off its page: sets of pixels, and every threshold computed from scratch. */
function naive(picture: GreyPicture, { k, leastSize, sigma }: SegmentOptions): number[] {
  const { width, height } = picture
  const values = smooth(picture, sigma)
  const edges: { a: number; b: number; weight: number }[] = []
  for (let a = 0; a < values.length; a++)
    for (let b = a + 1; b < values.length; b++) {
      const across = Math.abs((a % width) - (b % width))
      const down = Math.abs(Math.floor(a / width) - Math.floor(b / width))
      if (Math.max(across, down) === 1)
        edges.push({ a, b, weight: Math.fround(Math.abs(values[a]! - values[b]!)) })
    }
  // Of the same weight in the order of the first pixel, and then right, below left, below, below right.
  edges.sort((one, other) => one.weight - other.weight || one.a - other.a || one.b - other.b)
  let components = Array.from({ length: width * height }, (_, at) => ({ pixels: [at], heaviest: 0 }))
  const ofPixel = (at: number) => components.find(({ pixels }) => pixels.includes(at))!
  const join = (a: number, b: number, weight: number) => {
    const [one, other] = [ofPixel(a), ofPixel(b)]
    components = components.filter((each) => each !== one && each !== other)
    components.push({
      pixels: [...one.pixels, ...other.pixels],
      heaviest: Math.max(weight, one.heaviest, other.heaviest),
    })
  }
  for (const { a, b, weight } of edges) {
    const [one, other] = [ofPixel(a), ofPixel(b)]
    if (one === other) continue
    const bound = Math.min(one.heaviest + k / one.pixels.length, other.heaviest + k / other.pixels.length)
    if (weight <= bound) join(a, b, weight)
  }
  for (const { a, b } of edges) {
    const [one, other] = [ofPixel(a), ofPixel(b)]
    if (one !== other && Math.min(one.pixels.length, other.pixels.length) < leastSize) join(a, b, 0)
  }
  const first = (at: number) => Math.min(...ofPixel(at).pixels)
  const firsts = [...new Set(Array.from({ length: values.length }, (_, at) => first(at)))].sort(
    (a, b) => a - b,
  )
  return Array.from({ length: values.length }, (_, at) => firsts.indexOf(first(at)))
}

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(0, 10, 40, 90, 200, 255), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((values): GreyPicture => ({ width, height, values })),
  )
const options = fc.record({
  k: fc.constantFrom(0, 20, 100, 400),
  leastSize: fc.integer({ min: 1, max: 6 }),
  sigma: fc.constantFrom(0, 0.4, 0.8),
})

describe('graph-based segmentation', () => {
  it('does what a naive reading of the paper does', () => {
    fc.assert(
      fc.property(pictures, options, (picture, option) => {
        expect([...segment(picture, option).labels]).toEqual(naive(picture, option))
      }),
      { numRuns: 150 },
    )
  })

  it('leaves no segment below the least size, unless the picture is smaller', () => {
    fc.assert(
      fc.property(pictures, options, (picture, option) => {
        const { labels, count } = segment(picture, option)
        const sizes = Array.from(
          { length: count },
          (_, label) => labels.filter((each) => each === label).length,
        )
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(picture.width * picture.height)
        if (count > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(option.leastSize)
      }),
    )
  })

  it('parts a bright square from a dark ground, and not a ramp', () => {
    const at = (i: number) => [i % 12, Math.floor(i / 12)] as const
    const square = Array.from({ length: 144 }, (_, i) => (at(i).every((v) => v > 3 && v < 8) ? 200 : 0))
    const ramp = Array.from({ length: 144 }, (_, i) => 10 * at(i)[0])
    const option = { k: 100, leastSize: 2, sigma: 0 }
    const { labels, count } = segment({ width: 12, height: 12, values: square }, option)
    expect(count).toBe(2)
    expect(labels.filter((label) => label === 1)).toHaveLength(16)
    expect(segment({ width: 12, height: 12, values: ramp }, { ...option, k: 200 }).count).toBe(1)
  })
})

describe('smoothing', () => {
  it('leaves an even picture even, and spreads a point by a Gaussian', () => {
    expect([...smooth({ width: 3, height: 2, values: Array(6).fill(7) as number[] }, 0.8)]).toEqual(
      Array.from({ length: 6 }, () => expect.closeTo(7, 4) as number),
    )
    const values = Array.from({ length: 21 * 21 }, (_, at) => (at === 10 * 21 + 10 ? 1000 : 0))
    const out = smooth({ width: 21, height: 21, values }, 1)
    expect(out[10 * 21 + 11]! / out[10 * 21 + 10]!).toBeCloseTo(Math.exp(-0.5), 5)
    expect(out[12 * 21 + 11]! / out[10 * 21 + 10]!).toBeCloseTo(Math.exp(-2.5), 5)
    expect(out.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1000, 2)
  })
})

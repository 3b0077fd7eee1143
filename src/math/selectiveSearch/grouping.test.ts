import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stream } from '../rng'
import type { GreyPicture } from './grey'
import { group, ownersAfter, totalOf, type Chosen, type Merge } from './grouping'
import { choose, selectiveSearch } from './proposals'
import { neighboursOf, regionsOf, SIMILARITIES, similaritiesOf } from './regions'
import { segment } from './segments'
import { SCENE_SEARCH } from './sceneSearch'

const SIDE = 16
const picture = (seed: number): GreyPicture => {
  const rng = stream(seed, 'picture')
  const values = new Uint8Array(SIDE * SIDE)
  for (let i = 0; i < 7; i++) {
    const [x, y, width, height, level] = [rng.below(SIDE), rng.below(SIDE), 2 + rng.below(7), 2 + rng.below(7), rng.below(256)]
    for (let row = y; row < Math.min(SIDE, y + height); row++)
      for (let column = x; column < Math.min(SIDE, x + width); column++) values[row * SIDE + column] = level
  }
  return { width: SIDE, height: SIDE, values: values.map((value) => Math.min(255, value + rng.below(12))) }
} // prettier-ignore

/**
 * Follows the merges, and before each compares all pairs afresh: histograms counted from the pixels, neighbours found in the picture. Gives for
 * each merge the greatest sum that a pair has, and that of the pair which was merged.
 */
function compareAfresh(of: GreyPicture, labels: Int32Array, merges: readonly Merge[], chosen: Chosen) {
  let current = labels.slice()
  const segments = Math.max(...labels) + 1
  return merges.map((merge, m) => {
    const names = [...new Set(current)].sort((a, b) => a - b)
    const dense = { labels: current.map((label) => names.indexOf(label)), count: names.length }
    const regions = regionsOf(of, dense)
    const touching = neighboursOf(dense, of.width)
    let [best, merged] = [-Infinity, -Infinity]
    for (let a = 0; a < names.length; a++)
      for (let b = a + 1; b < names.length; b++) {
        if (!touching[a]!.has(b)) continue
        const total = totalOf(similaritiesOf(regions[a]!, regions[b]!, labels.length), chosen)
        best = Math.max(best, total)
        if (names[a] === merge.a && names[b] === merge.b) merged = total
      }
    current = current.map((label) => (label === merge.a || label === merge.b ? segments + m : label))
    return { best, merged }
  })
}

const choices = fc.subarray([...SIMILARITIES], { minLength: 1 }).map((names) => choose(...names))

describe('hierarchical grouping', () => {
  it('merges, each time, a pair that is best when all are compared afresh', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), choices, (seed, chosen) => {
        const of = picture(seed)
        const segments = segment(of, { k: 60, leastSize: 3, sigma: 0.4 })
        const found = group(regionsOf(of, segments), neighboursOf(segments, SIDE), SIDE * SIDE, chosen)
        const afresh = compareAfresh(of, segments.labels, found.merges, chosen)
        found.merges.forEach(({ total }, m) => {
          expect(afresh[m]!.merged).toBeCloseTo(total, 9)
          expect(afresh[m]!.best).toBeCloseTo(total, 9)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('ends with the whole picture; similarities are within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), choices, (seed, chosen) => {
        const of = picture(seed)
        const segments = segment(of, { k: 40, leastSize: 2, sigma: 0.4 })
        const hierarchy = group(regionsOf(of, segments), neighboursOf(segments, SIDE), SIDE * SIDE, chosen)
        expect(hierarchy.merges).toHaveLength(segments.count - 1)
        expect(hierarchy.regions.at(-1)).toMatchObject({
          size: SIDE * SIDE,
          box: { x: 0, y: 0, width: SIDE, height: SIDE },
        })
        expect(new Set(ownersAfter(hierarchy, segments.count - 1)).size).toBe(1)
        expect([...ownersAfter(hierarchy, 0)]).toEqual(Array.from({ length: segments.count }, (_, i) => i))
        for (const { similarities } of hierarchy.merges)
          for (const value of Object.values(similarities)) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1 + 1e-9)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('knows the similarities of two known regions', () => {
    // Left half 0, right half 255: no brightness in common; together they fill the picture.
    const of = { width: 4, height: 4, values: Array.from({ length: 16 }, (_, at) => (at % 4 < 2 ? 0 : 255)) }
    const [a, b] = regionsOf(of, {
      labels: Int32Array.from(of.values, (value) => Number(value > 0)),
      count: 2,
    })
    const { colour, size, fill } = similaritiesOf(a!, b!, 16)
    expect([colour, size, fill]).toEqual([0, 0, 1])
    expect(similaritiesOf(a!, a!, 16).texture).toBeCloseTo(1)
  })
})

describe('selective search', () => {
  it('gives each box once, within its limits, best first, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const options = { ...SCENE_SEARCH, leastSize: 3, greatestSide: 12 }
        const { proposals, runs } = selectiveSearch(picture(seed), options)
        const keys = proposals.map(({ box }) => JSON.stringify(box))
        expect(new Set(keys).size).toBe(keys.length)
        expect(proposals.map(({ rank }) => rank)).toEqual(
          proposals.map(({ rank }) => rank).sort((a, b) => a - b),
        )
        for (const { box } of proposals) {
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(options.leastSide)
          expect(Math.max(box.width, box.height)).toBeLessThanOrEqual(options.greatestSide)
        }
        expect(runs).toHaveLength(4)
        expect(selectiveSearch(picture(seed), options).proposals).toEqual(proposals)
      }),
      { numRuns: 20 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream } from '../rng'
import { anchorsOf, assign } from './anchors'
import { boxWith, clipped, deltasBetween } from './boxCoding'
import { iou, type Box } from './boxes'
import { alignWeights, poolCells, roiAlign, roiPool } from './roi'

const length = fc.double({ min: 1, max: 40, noNaN: true })
const place = fc.double({ min: -10, max: 90, noNaN: true })
const box = fc.record({ x: place, y: place, width: length, height: length })

describe('deltas', () => {
  test('of two boxes make the second of the first', () => {
    fc.assert(
      fc.property(box, box, (from, to) => {
        const deltas = deltasBetween(from, to)
        if (Math.max(deltas[2], deltas[3]) > Math.log(8)) return // a box grows no more at once
        const made = boxWith(from, deltas)
        for (const key of ['x', 'y', 'width', 'height'] as const) expect(made[key]).toBeCloseTo(to[key], 6)
      }),
    )
  })

  test('none leave a box as it is, and a wild one stays a number', () => {
    const one = { x: 3, y: 4, width: 10, height: 20 }
    expect(boxWith(one, [0, 0, 0, 0])).toEqual(one)
    expect(boxWith(one, [0, 0, 900, 900]).width).toBeCloseTo(80, 9)
  })

  test('a box is cut at the border of the picture', () => {
    expect(clipped({ x: -5, y: 90, width: 10, height: 20 }, 96)).toEqual({ x: 0, y: 90, width: 5, height: 6 })
    expect(clipped({ x: 200, y: 0, width: 10, height: 20 }, 96).width).toBe(0)
  })
})

describe('anchors', () => {
  const anchors = anchorsOf(6, 16, [
    [20, 30],
    [10, 10],
  ])

  test('stand around the centres of cells, all shapes of a cell together', () => {
    expect(anchors).toHaveLength(72)
    expect(anchors[2 * 7]).toEqual({ x: 24 - 10, y: 24 - 15, width: 20, height: 30 })
    expect(anchors[2 * 7 + 1]).toEqual({ x: 19, y: 19, width: 10, height: 10 })
  })

  test('each object gets the anchors that overlap it most, or enough; the rest is background or left out', () => {
    const rng = stream(5, 'objects')
    const limits = { positive: 0.6, negative: 0.3 }
    for (let round = 0; round < 30; round++) {
      const objects = Array.from({ length: 1 + rng.below(4) }, () => ({
        x: rng.uniform() * 70,
        y: rng.uniform() * 60,
        width: 8 + rng.uniform() * 16,
        height: 8 + rng.uniform() * 26,
      }))
      const assigned = assign(anchors, objects, limits)
      objects.forEach((object, i) => {
        const overlaps = anchors.map((anchor) => iou(anchor, object))
        const nearest = overlaps.indexOf(Math.max(...overlaps))
        expect(typeof assigned[nearest]).toBe('number')
        assigned.forEach((answer, a) => {
          const most = Math.max(...objects.map((other) => iou(anchors[a]!, other)))
          if (answer === 'background') expect(most).toBeLessThan(limits.negative)
          if (answer === i && overlaps[a]! < limits.positive) expect(overlaps[a]).toBe(Math.max(...overlaps))
        })
      })
    }
  })

  test('without an object all are background', () => {
    expect(new Set(assign(anchors, [], { positive: 0.6, negative: 0.3 }))).toEqual(new Set(['background']))
  })
})

const SIZE = 9
const CHANNELS = 3
const map = (seed: number) => {
  const rng = stream(seed, 'map')
  return {
    size: SIZE,
    channels: CHANNELS,
    values: Float64Array.from({ length: SIZE * SIZE * CHANNELS }, () => rng.normal()),
  }
}
const region = fc.record({
  x: fc.double({ min: 0, max: 50, noNaN: true }),
  y: fc.double({ min: 0, max: 50, noNaN: true }),
  width: fc.double({ min: 1, max: 30, noNaN: true }),
  height: fc.double({ min: 1, max: 30, noNaN: true }),
})
const STRIDE = 8

describe('RoI align', () => {
  /** A value between cells, straight from the definition. */
  const at = ({ values }: ReturnType<typeof map>, y: number, x: number, c: number): number => {
    const cell = (value: number) => Math.max(0, Math.min(SIZE - 1, value))
    const [y0, x0] = [Math.floor(cell(y)), Math.floor(cell(x))]
    const [y1, x1] = [Math.min(SIZE - 1, y0 + 1), Math.min(SIZE - 1, x0 + 1)]
    const [v, u] = [cell(y) - y0, cell(x) - x0]
    const read = (row: number, column: number) => values[(row * SIZE + column) * CHANNELS + c]!
    return (
      (1 - v) * ((1 - u) * read(y0, x0) + u * read(y0, x1)) + v * ((1 - u) * read(y1, x0) + u * read(y1, x1))
    )
  }

  test('is the mean of four points in each bin, each read between cells', () => {
    fc.assert(
      fc.property(
        region,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (own: Box, seed, bins) => {
          const from = map(seed)
          const pooled = roiAlign(from, own, STRIDE, bins)
          for (let i = 0; i < bins; i++)
            for (let j = 0; j < bins; j++)
              for (let c = 0; c < CHANNELS; c++) {
                let sum = 0
                for (const a of [0.25, 0.75])
                  for (const b of [0.25, 0.75])
                    sum += at(
                      from,
                      (own.y + (own.height * (i + a)) / bins) / STRIDE - 0.5,
                      (own.x + (own.width * (j + b)) / bins) / STRIDE - 0.5,
                      c,
                    )
                expect(pooled[(i * bins + j) * CHANNELS + c]).toBeCloseTo(sum / 4, 4)
              }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('each bin’s weights add up to one, at the border too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 12, noNaN: true }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (from, long) => {
          const weights = alignWeights(from, long, SIZE, 4)
          for (let bin = 0; bin < 4; bin++)
            expect(weights.subarray(bin * SIZE, (bin + 1) * SIZE).reduce((sum, w) => sum + w, 0)).toBeCloseTo(
              1,
              5,
            )
        },
      ),
    )
  })
})

describe('RoI pooling', () => {
  test('is the largest value among the cells of each bin', () => {
    fc.assert(
      fc.property(
        region,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        (own, seed, bins) => {
          const from = map(seed)
          const pooled = roiPool(from, own, STRIDE, bins)
          const [left, top] = [Math.round(own.x / STRIDE), Math.round(own.y / STRIDE)]
          const width = Math.max(1, Math.round((own.x + own.width) / STRIDE) - left)
          const height = Math.max(1, Math.round((own.y + own.height) / STRIDE) - top)
          for (let i = 0; i < bins; i++)
            for (let j = 0; j < bins; j++) {
              const rows = poolCells(top, height, SIZE, bins, i)
              const columns = poolCells(left, width, SIZE, bins, j)
              const inside = Array.from({ length: SIZE * SIZE }, (_, cell) => cell).filter((cell) => {
                const [y, x] = [Math.floor(cell / SIZE), cell % SIZE]
                return y >= rows[0] && y < rows[1] && x >= columns[0] && x < columns[1]
              })
              expect(inside.length).toBeGreaterThan(0)
              for (let c = 0; c < CHANNELS; c++)
                expect(pooled[(i * bins + j) * CHANNELS + c]).toBeCloseTo(
                  Math.max(...inside.map((cell) => from.values[cell * CHANNELS + c]!)),
                  5,
                )
            }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('bins cover a region without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 6 }),
        (from, long, bins) => {
          const end = Math.min(SIZE, from + long)
          let reached = from
          for (let bin = 0; bin < bins; bin++) {
            const [first, last] = poolCells(from, long, SIZE, bins, bin)
            expect(first).toBeLessThanOrEqual(reached)
            reached = Math.max(reached, last)
          }
          expect(reached).toBeGreaterThanOrEqual(end)
        },
      ),
    )
  })
})

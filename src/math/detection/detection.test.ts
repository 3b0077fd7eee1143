import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanAveragePrecision, precisionRecall, type Detection, type Judged } from './averagePrecision'
import { iou, type Box } from './boxes'
import { nonMaximumSuppression, suppressionByClass, suppressionRounds } from './nonMaximumSuppression'

const SIDE = 12
const box = fc
  .tuple(
    fc.nat(SIDE - 1),
    fc.nat(SIDE - 1),
    fc.integer({ min: 1, max: SIDE }),
    fc.integer({ min: 1, max: SIDE }),
  )
  .map(([x, y, width, height]): Box => ({ x, y, width, height }))

const pixelsOf = ({ x, y, width, height }: Box): Set<number> => {
  const pixels = new Set<number>()
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) pixels.add(row * 100 + column)
  return pixels
}

describe('IoU', () => {
  test('is the quotient of counted pixels', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const [first, second] = [pixelsOf(a), pixelsOf(b)]
        const both = [...first].filter((pixel) => second.has(pixel)).length
        expect(iou(a, b)).toBeCloseTo(both / (first.size + second.size - both), 12)
        expect(iou(a, b)).toBe(iou(b, a))
      }),
    )
  })

  test('of two empty boxes is 0', () => {
    const empty = { x: 3, y: 3, width: 0, height: 0 }
    expect(iou(empty, empty)).toBe(0)
  })
})

const candidates = fc.array(fc.record({ box, score: fc.integer({ max: 1000 }), label: fc.nat(2) }), {
  maxLength: 25,
})
const threshold = fc.constantFrom(0.1, 0.3, 0.5, 0.7)

describe('non-maximum suppression', () => {
  test('keeps what no better kept box overlaps too much, and nothing else', () => {
    fc.assert(
      fc.property(candidates, threshold, (all, most) => {
        const ranked = all.toSorted((a, b) => b.score - a.score)
        // By the definition: a candidate stays when it overlaps no kept one before it.
        const isKept = ranked.reduce<boolean[]>(
          (kept, { box: own }, i) => [
            ...kept,
            !ranked.slice(0, i).some((other, j) => kept[j] && iou(other.box, own) > most),
          ],
          [],
        )
        const expected = ranked.filter((_, i) => isKept[i])
        expect(nonMaximumSuppression(all, most)).toEqual(expected)
        expect(suppressionRounds(all, most).map(({ kept }) => kept)).toEqual(expected)
        expect(nonMaximumSuppression(all, most, 3)).toEqual(expected.slice(0, 3))
      }),
    )
  })

  test('each box is kept or removed once', () => {
    fc.assert(
      fc.property(candidates, threshold, (all, most) => {
        const rounds = suppressionRounds(all, most)
        expect(
          rounds.flatMap(({ kept, removed }) => [kept, ...removed.map(({ candidate }) => candidate)]).length,
        ).toBe(all.length)
      }),
    )
  })

  test('by class, boxes of one class never remove those of another', () => {
    fc.assert(
      fc.property(candidates, threshold, (all, most) => {
        const kept = suppressionByClass(all, most)
        for (const label of [0, 1, 2])
          expect(kept.filter((one) => one.label === label)).toEqual(
            nonMaximumSuppression(
              all.filter((one) => one.label === label),
              most,
            ),
          )
      }),
    )
  })
})

const at = (x: number, label = 0): { box: Box; label: number } => ({
  box: { x, y: 0, width: 10, height: 10 },
  label,
})
const found = (x: number, score: number, label = 0): Detection => ({ ...at(x, label), score })

describe('average precision', () => {
  test('by hand: right, wrong, right of three objects', () => {
    const picture: Judged = {
      truths: [at(0), at(30), at(60)],
      detections: [found(0, 0.9), found(90, 0.8), found(31, 0.7)],
    }
    const curve = precisionRecall([picture], 0)
    expect(curve.points.map(({ isRight }) => isRight)).toEqual([true, false, true])
    expect(curve.points.map(({ recall }) => recall)).toEqual([1 / 3, 1 / 3, 2 / 3])
    expect(curve.averagePrecision).toBeCloseTo((1 / 3) * 1 + (1 / 3) * (2 / 3), 12)
  })

  test('a second box on the same object is wrong', () => {
    const picture: Judged = { truths: [at(0)], detections: [found(0, 0.9), found(1, 0.8)] }
    expect(precisionRecall([picture], 0).points.map(({ isRight }) => isRight)).toEqual([true, false])
  })

  test('is 1 for the truth itself, 0 for nothing, and the mean leaves out classes without objects', () => {
    const truths = [at(0, 0), at(30, 2)]
    const exact = [{ truths, detections: truths.map((truth) => ({ ...truth, score: 1 })) }]
    expect(meanAveragePrecision(exact, 4)).toEqual({ mean: 1, ofClass: [1, NaN, 1, NaN] })
    expect(meanAveragePrecision([{ truths, detections: [] }], 4).mean).toBe(0)
  })

  test('is the area under the raised curve, counted on a fine grid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.nat(60), score: fc.integer({ max: 99 }) }), { maxLength: 12 }),
        (drawn) => {
          const truths = [at(0), at(15), at(30), at(45)]
          const detections = drawn.map(({ x, score }, i) => found(x, score + i / 100))
          const { points, averagePrecision } = precisionRecall([{ truths, detections }], 0)
          let sum = 0
          for (let step = 0; step < 400; step++) {
            const recall = (step + 0.5) / 400
            sum += Math.max(0, ...points.filter((p) => p.recall >= recall).map((p) => p.precision)) / 400
          }
          expect(averagePrecision).toBeCloseTo(sum, 6)
        },
      ),
    )
  })
})

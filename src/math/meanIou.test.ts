import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPixels, segmentationScore } from './meanIou'

test('is intersection over union of sets of pixels, class by class', () => {
  const label = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 60 }), (pixels) => {
      const truth = pixels.map(([own]) => own)
      const answer = pixels.map(([, own]) => own)
      const { ofClass, meanIou, accuracy } = segmentationScore(countPixels(truth, answer, 4), 4)
      const expected = [0, 1, 2, 3].map((own) => {
        const a = new Set(truth.flatMap((each, i) => (each === own ? [i] : [])))
        const b = new Set(answer.flatMap((each, i) => (each === own ? [i] : [])))
        const union = new Set([...a, ...b]).size
        return union === 0 ? NaN : [...a].filter((i) => b.has(i)).length / union
      })
      expect(ofClass).toEqual(expected)
      const known = expected.filter((value) => !Number.isNaN(value))
      expect(meanIou).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 12)
      expect(accuracy).toBe(pixels.filter(([a, b]) => a === b).length / pixels.length)
    }),
  )
})

test('pictures are counted together', () => {
  const counts = countPixels([0, 1], [0, 1], 2)
  countPixels([1, 1], [0, 1], 2, counts)
  expect(segmentationScore(counts, 2).ofClass).toEqual([1 / 2, 2 / 3])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bendOf, bentBy } from './bend'
import { drawChange } from './drawChange'
import { resampled, STILL } from './resample'
import { stream } from './rng'

const none = { flip: false, crop: 0, shift: 0, rotate: 0, scale: 0, brightness: 0 }
const image = Uint8Array.from({ length: 784 }, (_, i) => (i * 37) % 256)
const pixel = fc.integer({ min: 0, max: 27 })

it('is a shift where all knots move alike', () => {
  const bend = bendOf((knot) => (knot < 25 ? -2 : 0))
  const shifted = resampled(image, { geometry: { ...STILL, shiftX: 2 }, gain: 1 })
  expect(resampled(image, { geometry: STILL, gain: 1, bend })).toEqual(shifted)
})

it('displaces nothing by more than its knots, and neighbours nearly alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), pixel, pixel, (seed, x, y) => {
      const rng = stream(seed, 'augment', 0)
      const bend = bendOf(() => 2 * rng.uniform() - 1)
      for (const axis of [0, 1] as const) {
        const here = bentBy(bend, axis, x, y)
        expect(Math.abs(here)).toBeLessThanOrEqual(1)
        // Between knots 6.75 pixels apart it rises by 2 at most, steepest in the middle: by 1.5 × 2 / 6.75 a pixel.
        if (x < 27) expect(Math.abs(bentBy(bend, axis, x + 1, y) - here)).toBeLessThanOrEqual(3 / 6.75 + 1e-6)
      }
    }),
  )
})

it('is drawn after all else, so that a run without it draws what it always drew', () => {
  const ranges = { ...none, shift: 2, rotate: 10, brightness: 0.3 }
  const plain = drawChange(ranges, stream(4, 'augment', 9))
  const { bend, ...rest } = drawChange({ ...ranges, elastic: 1.5 }, stream(4, 'augment', 9))
  expect(rest).toEqual(plain)
  expect(Math.max(...bend!.map(Math.abs))).toBeLessThanOrEqual(1.5)
})

import { expect, it } from 'vitest'
import { drawChange, endsOf, type Ranges } from './drawChange'
import { resampled, STILL } from './resample'
import { stream } from './rng'

const none: Ranges = { flip: false, crop: 0, shift: 0, rotate: 0, scale: 0, brightness: 0 }
const image = Uint8Array.from({ length: 784 }, (_, i) => (i % 28 > 8 && i % 28 < 12 && i < 500 ? 200 : 0))

it.each([{ flip: true }, { crop: 6 }, { shift: 3 }, { rotate: 30 }, { scale: 0.2 }, { brightness: 0.5 }])(
  'no draw of %o goes beyond the ends of its range',
  (change) => {
    const ranges = { ...none, ...change }
    const name = Object.keys(change)[0] as keyof Ranges
    const numbers = (of: ReturnType<typeof drawChange>) =>
      [...Object.values(of.geometry), of.gain] as number[]
    const ends = endsOf(name, ranges).map(numbers)
    const seen = new Set<string>()
    for (let i = 0; i < 60; i++) {
      const drawn = numbers(drawChange(ranges, stream(1, 'augment', i)))
      seen.add(drawn.join())
      drawn.forEach((value, at) => {
        const [a, b] = [ends[0]![at]!, ends[1]![at]!]
        expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9)
        expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9)
      })
    }
    expect(seen.size).toBeGreaterThan(1)
  },
)

it('without a range nothing is drawn and the image stays', () => {
  const { geometry, gain } = drawChange(none, stream(1, 'augment', 0))
  expect({ geometry, gain }).toEqual({ geometry: STILL, gain: 1 })
  expect(resampled(image, { geometry, gain })).toEqual(image)
})

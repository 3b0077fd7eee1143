import { describe, expect, it } from 'vitest'
import { bendOf } from './bend'
import { changedPicture, type Picture } from './photograph'
import { resampled, STILL, type Geometry } from './resample'

const SIDE = 112
const ZOOM = SIDE / 28

/** A picture from what its three channels are at (x, y). */
function pictureOf(side: number, at: (x: number, y: number) => [number, number, number]): Picture {
  const rgba = new Uint8ClampedArray(4 * side * side)
  for (let i = 0; i < side * side; i++) rgba.set([...at(i % side, Math.floor(i / side)), 255], 4 * i)
  return { side, rgba }
}

const pixel = ({ side, rgba }: Picture, x: number, y: number) => [
  ...rgba.slice(4 * (y * side + x), 4 * (y * side + x) + 4),
]

const speckled = pictureOf(SIDE, (x, y) => [(7 * x + 13 * y) % 256, (x * y) % 256, (31 * x) % 256])

/** A soft pattern at a place of the digit's raster. */
const soft = (x: number, y: number) => 120 + 50 * Math.sin(x / 3) + 50 * Math.cos(y / 4)

describe('changedPicture', () => {
  it('leaves a picture as it is without a change', () => {
    expect(changedPicture(speckled, { geometry: STILL, gain: 1 })).toEqual(speckled)
  })

  it.each<[string, Geometry, number]>([
    ['mirrored', { ...STILL, mirror: -1 }, 1],
    ['turned', { ...STILL, angle: 0.4 }, 1],
    ['enlarged', { ...STILL, stretch: 0.7 }, 1],
    ['cropped off centre', { ...STILL, stretch: 20 / 28, cropX: 3, cropY: -2 }, 1],
    ['moved', { ...STILL, shiftX: 2, shiftY: -3 }, 1],
    ['darkened', STILL, 0.5],
    [
      'all at once',
      { mirror: -1, angle: -0.3, stretch: 0.9, cropX: 1, cropY: -2, shiftX: 3, shiftY: 2 },
      0.8,
    ],
  ])('of a digit blown up fourfold is the changed digit blown up: %s', (_, geometry, gain) => {
    const digit = Uint8Array.from({ length: 784 }, (_, i) => soft(i % 28, Math.floor(i / 28)))
    const small = resampled(digit, { geometry, gain })
    const large = changedPicture(
      // The middles of 4 × 4 pixels lie where the digit's pixel lies.
      pictureOf(SIDE, (x, y) => {
        const value = soft((x + 0.5) / ZOOM - 0.5, (y + 0.5) / ZOOM - 0.5)
        return [value, value, value]
      }),
      { geometry, gain },
    )
    for (let y = 9; y < 19; y++) {
      for (let x = 9; x < 19; x++) {
        let sum = 0
        for (let i = 0; i < 16; i++) sum += pixel(large, 4 * x + (i % 4), 4 * y + (i >> 2))[0]! / 16
        expect(Math.abs(sum - small[28 * y + x]!)).toBeLessThan(2)
      }
    }
  })

  it('mirrored swaps left and right, and twice is as before', () => {
    const mirrored = changedPicture(speckled, { geometry: { ...STILL, mirror: -1 }, gain: 1 })
    expect(pixel(mirrored, 3, 40)).toEqual(pixel(speckled, SIDE - 1 - 3, 40))
    expect(changedPicture(mirrored, { geometry: { ...STILL, mirror: -1 }, gain: 1 })).toEqual(speckled)
  })

  it.each([1, 3, 8])('a shift by %i moves it by four times as many pixels, and black comes in', (n) => {
    const moved = changedPicture(speckled, { geometry: { ...STILL, shiftX: n, shiftY: -n }, gain: 1 })
    expect(pixel(moved, 4 * n + 5, 60)).toEqual(pixel(speckled, 5, 60 + 4 * n))
    expect(pixel(moved, 4 * n - 1, 60)).toEqual([0, 0, 0, 255])
    expect(pixel(moved, 4 * n, SIDE - 1 - 4 * n)).toEqual(pixel(speckled, 0, SIDE - 1))
  })

  it('a quarter turn is clockwise on the screen, as for a digit', () => {
    const turned = changedPicture(speckled, { geometry: { ...STILL, angle: Math.PI / 2 }, gain: 1 })
    expect(pixel(turned, SIDE - 1 - 20, 10)).toEqual(pixel(speckled, 10, 20))
  })

  it('brightens up to white, every channel alike, on any side', () => {
    const flat = pictureOf(5, () => [10, 100, 200])
    expect(pixel(changedPicture(flat, { geometry: STILL, gain: 1.5 }), 2, 2)).toEqual([15, 150, 255, 255])
    expect(pixel(changedPicture(flat, { geometry: STILL, gain: 0 }), 2, 2)).toEqual([0, 0, 0, 255])
  })

  it('an elastic field that is the same everywhere is a shift', () => {
    const bend = bendOf((knot) => (knot < 25 ? -3 : 0))
    const moved = changedPicture(speckled, { geometry: { ...STILL, shiftX: 3 }, gain: 1 })
    expect(changedPicture(speckled, { geometry: STILL, gain: 1, bend })).toEqual(moved)
  })
})

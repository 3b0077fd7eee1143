import { describe, expect, it } from 'vitest'
import { stream } from '../../math/rng'
import { NO_AUGMENTATION, type Augmentation } from '../protocol'
import { augmentInto, isIdentity, scaleInto } from './augment'

/** A bar left of the centre, brighter at its top: no symmetry at all. */
const image = Uint8Array.from({ length: 784 }, (_, i) =>
  i % 28 >= 8 && i % 28 < 11 && i > 140 && i < 600 ? 250 - (i >> 2) : 0,
)

const augmented = (augmentation: Partial<Augmentation>, index = 0) => {
  const output = new Float32Array(784)
  augmentInto(output, image, { ...NO_AUGMENTATION, ...augmentation }, stream(1, 'augment', index))
  return output
}
const plain = new Float32Array(784)
scaleInto(plain, image)

const mean = (x: Float32Array) => x.reduce((s, v) => s + v, 0) / x.length
const centre = (x: Float32Array) => x.reduce((s, v, i) => s + v * (i % 28), 0) / x.reduce((s, v) => s + v, 0)

describe('augmentInto', () => {
  it('changes nothing when every switch is off', () => {
    expect(augmented({})).toEqual(plain)
    expect(isIdentity(NO_AUGMENTATION)).toBe(true)
  })

  it('flips half of the images, exactly', () => {
    const mirrored = Float32Array.from(plain, (_, i) => plain[i - (i % 28) + 27 - (i % 28)]!)
    let flips = 0
    for (let i = 0; i < 200; i++) {
      const output = augmented({ flip: true }, i)
      const isFlip = centre(output) > 14
      expect(output).toEqual(isFlip ? mirrored : plain)
      flips += Number(isFlip)
    }
    expect(flips).toBeGreaterThan(70)
    expect(flips).toBeLessThan(130)
  })

  it('shifts by whole pixels and keeps the brightness', () => {
    for (let i = 0; i < 50; i++) {
      const output = augmented({ shift: 2 }, i)
      expect(mean(output)).toBeCloseTo(mean(plain), 6)
      const moved = centre(output) - centre(plain)
      expect(Math.abs(moved)).toBeLessThan(2.001)
      expect(moved).toBeCloseTo(Math.round(moved), 4)
    }
  })

  it.each([{ crop: 4 }, { rotate: 15 }, { scale: 0.15 }, { brightness: 0.4 }])(
    'really changes the image: %o',
    (change) => {
      const output = augmented(change, 3)
      expect(output).not.toEqual(plain)
      expect(Math.min(...output)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...output)).toBeLessThanOrEqual(1)
    },
  )

  it('rotates about the centre by the angle that was drawn, within the bound', () => {
    const dot = new Uint8Array(784)
    dot[13 * 28 + 24] = 255
    for (let i = 0; i < 40; i++) {
      const output = new Float32Array(784)
      augmentInto(output, dot, { ...NO_AUGMENTATION, rotate: 30 }, stream(1, 'augment', i))
      const mass = output.reduce((s, v) => s + v, 0)
      const x = output.reduce((s, v, j) => s + v * (j % 28), 0) / mass - 13.5
      const y = output.reduce((s, v, j) => s + v * Math.floor(j / 28), 0) / mass - 13.5
      expect(Math.hypot(x, y)).toBeGreaterThan(9.5)
      expect(Math.hypot(x, y)).toBeLessThan(11.5)
      expect(Math.abs(Math.atan2(y, x) * (180 / Math.PI))).toBeLessThan(35)
    }
  })

  it('crops a smaller window and stretches it over the whole image', () => {
    const white = new Uint8Array(784).fill(255)
    const output = new Float32Array(784)
    augmentInto(output, white, { ...NO_AUGMENTATION, crop: 8 }, stream(1, 'augment', 0))
    expect(
      Math.min(...output.subarray(5 * 28, 23 * 28).filter((_, i) => i % 28 > 4 && i % 28 < 23)),
    ).toBeCloseTo(1, 5)
    expect(mean(augmented({ crop: 8 }, 2))).toBeGreaterThan(mean(plain) * 1.2)
  })
})

import { describe, expect, test } from 'vitest'
import { bits, bitsOf, formats, gapAtOne, largest, round, smallest, smallestNormal } from './formats'

const named = (name: string) => formats.find((format) => format.name === name)!
const [f64, f32, f16, bf16] = formats as [never, never, never, never]
const [e4m3, e5m2] = [named('FP8 E4M3'), named('FP8 E5M2')]

describe('limits of the formats', () => {
  test('bits', () => {
    expect(formats.map(bitsOf)).toEqual([64, 32, 16, 16, 8, 8])
  })

  test('largest', () => {
    expect(largest(f64)).toBe(Number.MAX_VALUE)
    expect(largest(f32)).toBe(3.4028234663852886e38)
    expect(largest(f16)).toBe(65_504)
    expect(largest(bf16)).toBeCloseTo(3.39e38, -36)
    expect(largest(e4m3)).toBe(448)
    expect(largest(e5m2)).toBe(57_344)
  })

  test('smallest and smallest normal', () => {
    expect(smallest(f64)).toBe(Number.MIN_VALUE)
    expect(smallest(f16)).toBe(2 ** -24)
    expect(smallestNormal(f16)).toBe(2 ** -14)
    expect(smallestNormal(bf16)).toBe(2 ** -126)
    expect(smallest(e4m3)).toBe(2 ** -9)
    expect(smallest(e5m2)).toBe(2 ** -16)
  })

  test('gap at 1', () => {
    expect(formats.map(gapAtOne)).toEqual([2 ** -52, 2 ** -23, 2 ** -10, 2 ** -7, 2 ** -3, 2 ** -2])
    expect(gapAtOne(f64)).toBe(Number.EPSILON)
  })
})

describe('rounding', () => {
  test('to float32 as the processor does it', () => {
    let value = 1e-44
    for (let i = 0; i < 2_000; i++) {
      value = i % 7 === 0 ? -value * 1.173 : value * 1.1173
      expect(round(value, f32)).toBe(Math.fround(value))
      expect(round(1 / value, f32)).toBe(Math.fround(1 / value))
    }
  })

  test('every float16 pattern stays itself', () => {
    for (let code = 0; code < 0x7c00; code++) {
      const [e, f] = [code >> 10, code & 0x3ff]
      const value = e === 0 ? f * 2 ** -24 : (1 + f / 1024) * 2 ** (e - 15)
      expect(round(value, f16)).toBe(value)
      const parts = bits(value, f16)
      expect(Number.parseInt(parts.exponent + parts.fraction, 2)).toBe(code)
    }
  })

  test('half to even, overflow, underflow', () => {
    expect(round(1 + 2 ** -11, f16)).toBe(1)
    expect(round(1 + 3 * 2 ** -11, f16)).toBe(1 + 2 ** -9)
    expect(round(65_519, f16)).toBe(65_504)
    expect(round(65_520, f16)).toBe(Infinity)
    expect(round(-70_000, f16)).toBe(-Infinity)
    expect(round(2 ** -25, f16)).toBe(0)
    expect(round(500, e4m3)).toBeNaN()
    expect(round(-0.1, bf16)).toBe(-0.10009765625)
    expect(round(0.1, f16)).toBe(0.0999755859375)
    expect(round(0.1, e4m3)).toBe(0.1015625)
  })

  test('bits of float32 and float64 as the memory holds them', () => {
    const view = new DataView(new ArrayBuffer(8))
    for (const value of [0.1, -1 / 3, 70_000, 1e-5, 1, 0]) {
      view.setFloat32(0, value)
      const single = bits(value, f32)
      expect(single.sign + single.exponent + single.fraction).toBe(
        view.getUint32(0).toString(2).padStart(32, '0'),
      )
      view.setFloat64(0, value)
      const double = bits(value, f64)
      expect(double.sign + double.exponent + double.fraction).toBe(
        view.getBigUint64(0).toString(2).padStart(64, '0'),
      )
    }
  })

  test('infinity and NaN have patterns of their own', () => {
    expect(bits(70_000, f16)).toEqual({ sign: '0', exponent: '11111', fraction: '0000000000' })
    expect(bits(70_000, e4m3)).toEqual({ sign: '0', exponent: '1111', fraction: '111' })
  })
})

import { describe, expect, test } from 'vitest'
import {
  BFLOAT16 as bf16,
  E4M3 as e4m3,
  E5M2 as e5m2,
  FLOAT16 as f16,
  FLOAT32 as f32,
  FLOAT64 as f64,
  bits,
  bitsOf,
  decode,
  encode,
  formats,
  gapAtOne,
  largest,
  nextAbove,
  nextBelow,
  round,
  roundAll,
  smallest,
  smallestNormal,
  type FloatFields,
  type FloatFormat,
} from './floatFormats'
import { stream } from './rng'

/** Every pattern of a format, by its bits as one integer. */
const patterns = (format: FloatFormat): FloatFields[] =>
  Array.from({ length: 2 ** bitsOf(format) }, (_, code) => ({
    negative: code >= 2 ** (bitsOf(format) - 1),
    exponent: Math.floor(code / 2 ** format.fraction) % 2 ** format.exponent,
    fraction: code % 2 ** format.fraction,
  }))
const valuesOf = (format: FloatFormat) => patterns(format).map((fields) => decode(fields, format))
const small = [f16, bf16, e4m3, e5m2]

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

describe('patterns', () => {
  test.each(small)('every one of $name comes back from its value, but for what stands for NaN', (format) => {
    let nans = 0
    for (const fields of patterns(format)) {
      const value = decode(fields, format)
      if (Number.isNaN(value)) nans++
      else expect(encode(value, format)).toEqual(fields)
    }
    expect(nans).toBe(format.infinity ? 2 * (2 ** format.fraction - 1) : 2)
    expect(encode(NaN, format)).toEqual({
      negative: false,
      exponent: 2 ** format.exponent - 1,
      fraction: format.infinity ? 2 ** (format.fraction - 1) : 7,
    })
  })

  test('float32 and float64 as typed arrays read them', () => {
    const rng = stream(1, 'patterns')
    const view = new DataView(new ArrayBuffer(8))
    for (let i = 0; i < 5_000; i++) {
      const [high, low] = [rng.below(2 ** 32), rng.below(2 ** 32)]
      view.setUint32(0, high)
      view.setUint32(4, low)
      const single = { negative: high >= 2 ** 31, exponent: (high >>> 23) & 0xff, fraction: high & 0x7f_ffff }
      expect(decode(single, f32)).toBe(view.getFloat32(0))
      const fraction = (high & 0xf_ffff) * 2 ** 32 + low
      const double = { negative: high >= 2 ** 31, exponent: (high >>> 20) & 0x7ff, fraction }
      expect(decode(double, f64)).toBe(view.getFloat64(0))
      if (!Number.isNaN(view.getFloat64(0))) expect(encode(view.getFloat64(0), f64)).toEqual(double)
    }
  })
})

describe('rounding is to the nearest of all numbers of the format', () => {
  test.each([e4m3, e5m2])('$name, at every number, every midpoint, and just beside', (format) => {
    const all = [...new Set(valuesOf(format).filter((v) => Number.isFinite(v) && v >= 0))].sort(
      (a, b) => a - b,
    )
    expect(all.at(-1)).toBe(largest(format))
    for (let i = 0; i + 1 < all.length; i++) {
      const [below, above] = [all[i]!, all[i + 1]!]
      const middle = (below + above) / 2
      const even = encode(below, format).fraction % 2 === 0 ? below : above
      for (const sign of [1, -1]) {
        expect(round(sign * middle, format)).toBe(sign * even)
        expect(round(sign * middle * (1 - 2 ** -40), format)).toBe(sign * below)
        expect(round(sign * middle * (1 + 2 ** -40), format)).toBe(sign * above)
      }
      expect(nextAbove(below, format)).toBe(above)
      expect(nextBelow(above, format)).toBe(below)
      expect(nextBelow(-below, format)).toBe(-above)
      expect(nextAbove(-above, format)).toBe(-below)
    }
  })

  test('bfloat16 as the upper half of a float32', () => {
    const rng = stream(2, 'bfloat16')
    const [single, word] = [new Float32Array(1), new Uint32Array(1)]
    for (let i = 0; i < 20_000; i++) {
      single[0] = rng.normal() * 2 ** (rng.below(240) - 120)
      new Uint8Array(word.buffer).set(new Uint8Array(single.buffer))
      const even = (word[0]! >>> 16) & 1
      word[0] = (word[0]! + 0x7fff + even) & 0xffff0000
      expect(round(single[0]!, bf16)).toBe(new Float32Array(word.buffer)[0])
    }
  })

  test('what is too large becomes infinity, NaN in E4M3, or the largest where that is asked for', () => {
    expect(round(463.99, e4m3)).toBe(448)
    expect(round(464, e4m3)).toBe(448) // half-way to the pattern of NaN, and 448 is even
    expect(round(464.01, e4m3)).toBeNaN()
    expect(round(-Infinity, e4m3)).toBeNaN()
    expect(round(61_440, e5m2)).toBe(Infinity)
    expect(round(61_439, e5m2)).toBe(57_344)
    for (const [value, format] of [
      [1e9, e4m3],
      [1e9, e5m2],
      [Infinity, f16],
    ] as const) {
      expect(round(value, format, { saturate: true })).toBe(largest(format))
      expect(round(-value, format, { saturate: true })).toBe(-largest(format))
    }
    expect([...roundAll(Float32Array.of(500, -0.1, 0), e4m3)]).toEqual([448, -0.1015625, 0])
  })

  test('neighbours at the ends and around powers of two', () => {
    expect(nextAbove(1, f16)).toBe(1 + 2 ** -10)
    expect(nextBelow(1, f16)).toBe(1 - 2 ** -11)
    expect(nextAbove(0, f16)).toBe(2 ** -24)
    expect(nextBelow(0, f16)).toBe(-(2 ** -24))
    expect(nextBelow(2 ** -14, f16)).toBe(1023 * 2 ** -24)
    expect(nextAbove(65_504, f16)).toBe(Infinity)
    expect(nextBelow(Infinity, f16)).toBe(65_504)
    expect(nextAbove(448, e4m3)).toBeNaN()
    expect(nextAbove(1, f64)).toBe(1 + Number.EPSILON)
    expect(nextAbove(Number.MAX_VALUE, f64)).toBe(Infinity)
    expect(nextAbove(0.1, f64)).toBe(0.1 + 2 ** -56)
  })
})

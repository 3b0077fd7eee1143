/**
 * IEEE 754 half precision (binary16) in 16-bit integers: 1 sign, 5 exponent, 10 fraction bits. Conversion from f32 rounds to
 * nearest, ties to even: relative error ≤ 2⁻¹¹ from 2⁻¹⁴ to 65,504; below, subnormals in steps of 2⁻²⁴.
 */

import { roundToEven } from './roundToEven'

const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

const INFINITY = 0x7c00
const NOT_A_NUMBER = 0x7e00
/** f32 bits of 65,520, half-way between the largest half and the next power of two: from here on, infinity. */
const OVERFLOW = 0x477f_f000
/** f32 bits of 2⁻¹⁴, the smallest normal half. */
const SMALLEST_NORMAL = 0x3880_0000
/** The difference of the exponent biases, 127 − 15, in f32 bits. */
const REBIAS = 0x3800_0000

/** The 16 bits of the half nearest to `x` as f32. */
export function toHalf(x: number): number {
  float[0] = x
  const sign = (bits[0]! >>> 16) & 0x8000
  const magnitude = bits[0]! & 0x7fff_ffff
  if (magnitude > 0x7f80_0000) return sign | NOT_A_NUMBER
  if (magnitude >= OVERFLOW) return sign | INFINITY
  if (magnitude < SMALLEST_NORMAL) return sign | roundToEven(Math.abs(float[0]) * 2 ** 24)
  const rebiased = magnitude - REBIAS
  const isOdd = (rebiased >>> 13) & 1
  return sign | ((rebiased + 0xfff + isOdd) >>> 13) // a carry moves on into the exponent
}

/** The value of a half, exactly. */
export function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >>> 10) & 0x1f
  const fraction = half & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** Each value's nearest half. */
export const toHalves = (values: Float32Array): Uint16Array => Uint16Array.from(values, toHalf)

/** The values of halves. */
export const fromHalves = (halves: Uint16Array): Float32Array => Float32Array.from(halves, fromHalf)

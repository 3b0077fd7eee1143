/**
 * IEEE 754 half precision (binary16) in 16-bit integers, as files hold it: 1 sign, 5 exponent, 10 fraction bits. The arithmetic is
 * that of all formats: nearest, ties to even, relative error ≤ 2⁻¹¹ from 2⁻¹⁴ to 65,504; below, subnormals in steps of 2⁻²⁴.
 */
import { decode, encode, FLOAT16 } from './floatFormats'

/** The 16 bits of the half nearest to `x`. */
export function toHalf(x: number): number {
  const { negative, exponent, fraction } = encode(x, FLOAT16)
  return (Number(negative) << 15) | (exponent << 10) | fraction
}

/** The value of a half, exactly. */
export const fromHalf = (half: number): number =>
  decode({ negative: half >= 0x8000, exponent: (half >>> 10) & 0x1f, fraction: half & 0x3ff }, FLOAT16)

/** Each value's nearest half. */
export const toHalves = (values: Float32Array): Uint16Array => Uint16Array.from(values, toHalf)

/** The value of each of the 65,536 halves; made when many are read for the first time. */
let all: Float32Array | null = null

/** The values of halves. */
export function fromHalves(halves: Uint16Array): Float32Array {
  if (!all && halves.length < 0x10000) return Float32Array.from(halves, fromHalf)
  all ??= Float32Array.from({ length: 0x10000 }, (_, half) => fromHalf(half))
  const values = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) values[i] = all[halves[i]!]!
  return values
}

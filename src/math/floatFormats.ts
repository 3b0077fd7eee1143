/**
 * Floating-point formats from their counts of bits: the nearest number that a format can hold, its pattern of bits, its
 * neighbours, and the limits of the format (section 8.3.4). Exact: nothing is approximated but the number that is rounded.
 *
 * A number is ± 1.f · 2^(e − bias) with `fraction` bits of f, or ± 0.f · 2^(1 − bias) where the exponent's bits are all 0. Ties
 * go to the even neighbour (IEEE 754-2019, 4.3.1). What is too large becomes infinity. E4M3 has none: its largest exponent
 * holds numbers too, only the pattern of all ones is NaN, and NaN is what is too large becomes (Micikevicius et al. 2022); with
 * `saturate` it becomes the largest number instead, as conversions for neural networks usually do.
 */
import { roundToEven } from './roundToEven'

export interface FloatFormat {
  name: string
  /** Bits of the exponent. */
  exponent: number
  /** Bits of the fraction. */
  fraction: number
  /** The top exponent holds infinities and NaN, as in IEEE 754. */
  infinity: boolean
}

/** What lies in memory: the sign, and the bits of the other two as unsigned integers. */
export interface FloatFields {
  negative: boolean
  exponent: number
  fraction: number
}

export const FLOAT64: FloatFormat = { name: 'float64', exponent: 11, fraction: 52, infinity: true }
export const FLOAT32: FloatFormat = { name: 'float32', exponent: 8, fraction: 23, infinity: true }
export const FLOAT16: FloatFormat = { name: 'float16', exponent: 5, fraction: 10, infinity: true }
export const BFLOAT16: FloatFormat = { name: 'bfloat16', exponent: 8, fraction: 7, infinity: true }
export const E4M3: FloatFormat = { name: 'FP8 E4M3', exponent: 4, fraction: 3, infinity: false }
export const E5M2: FloatFormat = { name: 'FP8 E5M2', exponent: 5, fraction: 2, infinity: true }

export const formats: readonly FloatFormat[] = [FLOAT64, FLOAT32, FLOAT16, BFLOAT16, E4M3, E5M2]

/** What is added to a power of two before it is stored. */
export const bias = ({ exponent }: FloatFormat): number => 2 ** (exponent - 1) - 1
const lowest = (format: FloatFormat) => 1 - bias(format)
const topExponent = ({ exponent }: FloatFormat) => 2 ** exponent - 1

export const bitsOf = ({ exponent, fraction }: FloatFormat): number => 1 + exponent + fraction

/** Distance from 1 to the next larger number. */
export const gapAtOne = ({ fraction }: FloatFormat): number => 2 ** -fraction

export const smallestNormal = (format: FloatFormat): number => 2 ** lowest(format)

/** The smallest number above zero. */
export const smallest = (format: FloatFormat): number => 2 ** (lowest(format) - format.fraction)

/** The largest finite number. */
export const largest = (format: FloatFormat): number =>
  format.infinity
    ? (2 - gapAtOne(format)) * 2 ** bias(format)
    : (2 - 2 * gapAtOne(format)) * 2 ** (bias(format) + 1)

/** The nearest number of the format; beyond the largest infinity, or NaN where the format has none, unless it saturates. */
export function round(value: number, format: FloatFormat, { saturate = false } = {}): number {
  if (value === 0 || Number.isNaN(value)) return value
  const size = Math.abs(value)
  const isExact = size === Infinity || format.fraction === FLOAT64.fraction
  const step = isExact ? 1 : stepAt(size, format)
  const nearest = isExact ? size : roundToEven(size / step) * step
  const top = largest(format)
  const tooLarge = saturate ? top : format.infinity ? Infinity : NaN
  return Math.sign(value) * (nearest > top ? tooLarge : nearest)
}

/** Each value's nearest number of the format; what is too large becomes the largest. */
export const roundAll = (values: Float32Array, format: FloatFormat): Float32Array =>
  values.map((value) => round(value, format, { saturate: true }))

/** The pattern of the nearest number of the format; NaN as the standards write it, quiet and without a sign. */
export function encode(value: number, format: FloatFormat): FloatFields {
  const stored = round(value, format)
  const negative = stored < 0 || Object.is(stored, -0)
  const exponent = topExponent(format)
  if (Number.isNaN(stored)) {
    const fraction = format.infinity ? 2 ** (format.fraction - 1) : 2 ** format.fraction - 1
    return { negative: false, exponent, fraction }
  }
  const size = Math.abs(stored)
  if (size === Infinity) return { negative, exponent, fraction: 0 }
  if (size < smallestNormal(format)) return { negative, exponent: 0, fraction: size / smallest(format) }
  const power = floorLog2(size)
  const fraction = (size / 2 ** power - 1) * 2 ** format.fraction
  return { negative, exponent: power + bias(format), fraction }
}

/** The value of a pattern, exactly. */
export function decode({ negative, exponent, fraction }: FloatFields, format: FloatFormat): number {
  const sign = negative ? -1 : 1
  if (exponent === 0) return sign * fraction * smallest(format)
  if (exponent === topExponent(format)) {
    if (format.infinity) return fraction === 0 ? sign * Infinity : NaN
    if (fraction === 2 ** format.fraction - 1) return NaN
  }
  return sign * (2 ** format.fraction + fraction) * 2 ** (exponent - bias(format) - format.fraction)
}

/** The next larger number of the format after one that is of the format; beyond the largest what `round` makes of it. */
export function nextAbove(stored: number, format: FloatFormat): number {
  if (Number.isNaN(stored) || stored === Infinity) return stored
  if (stored === -Infinity) return -largest(format)
  if (stored === 0) return smallest(format)
  const size = Math.abs(stored)
  const step = stepAt(size, format)
  if (stored < 0) {
    const isPower = size > smallestNormal(format) && size === 2 ** floorLog2(size)
    return -(size - (isPower ? step / 2 : step)) // below a power of two the steps are half as long
  }
  const next = stored + step
  return next > largest(format) ? (format.infinity ? Infinity : NaN) : next
}

/** The next smaller one. */
export const nextBelow = (stored: number, format: FloatFormat): number => -nextAbove(-stored, format)

/** The bits of a value as they are stored: sign, exponent, fraction, most significant first. */
export function bits(
  value: number,
  format: FloatFormat,
): { sign: string; exponent: string; fraction: string } {
  const { negative, exponent, fraction } = encode(value, format)
  return {
    sign: negative ? '1' : '0',
    exponent: exponent.toString(2).padStart(format.exponent, '0'),
    fraction: fraction.toString(2).padStart(format.fraction, '0'),
  }
}

/** Distance of neighbours between the powers of two that enclose a finite size > 0. */
const stepAt = (size: number, format: FloatFormat): number =>
  2 ** (Math.max(floorLog2(size), lowest(format)) - format.fraction)

/** ⌊log₂⌋ that no rounding of the logarithm can put off by one. */
function floorLog2(size: number): number {
  const guess = Math.floor(Math.log2(size))
  return 2 ** guess > size ? guess - 1 : 2 ** (guess + 1) <= size ? guess + 1 : guess
}

/**
 * Floating-point formats from their counts of bits: limits, and the nearest number that a format can hold. Pure.
 *
 * A number is ± 1.f · 2^e with `fraction` bits of f, or ± 0.f · 2^emin below the smallest normal number; ties go to the even
 * neighbour. E4M3 has no infinity: its largest exponent holds numbers too, and only the pattern of all ones is NaN.
 */
import { roundToEven } from '../../math/roundToEven'

export interface Format {
  name: string
  exponent: number
  fraction: number
  /** The top exponent holds infinities and NaN, as in IEEE 754. */
  infinity: boolean
}

export const formats: Format[] = [
  { name: 'float64', exponent: 11, fraction: 52, infinity: true },
  { name: 'float32', exponent: 8, fraction: 23, infinity: true },
  { name: 'float16', exponent: 5, fraction: 10, infinity: true },
  { name: 'bfloat16', exponent: 8, fraction: 7, infinity: true },
  { name: 'FP8 E4M3', exponent: 4, fraction: 3, infinity: false },
  { name: 'FP8 E5M2', exponent: 5, fraction: 2, infinity: true },
]

const bias = ({ exponent }: Format) => 2 ** (exponent - 1) - 1
const lowest = (format: Format) => 1 - bias(format)

export const bitsOf = ({ exponent, fraction }: Format): number => 1 + exponent + fraction

/** Distance from 1 to the next larger number. */
export const gapAtOne = ({ fraction }: Format): number => 2 ** -fraction

export const smallestNormal = (format: Format): number => 2 ** lowest(format)

/** The smallest number above zero. */
export const smallest = (format: Format): number => 2 ** (lowest(format) - format.fraction)

/** The largest finite number. */
export const largest = (format: Format): number =>
  format.infinity
    ? (2 - gapAtOne(format)) * 2 ** bias(format)
    : (2 - 2 * gapAtOne(format)) * 2 ** (bias(format) + 1)

/** The nearest number of the format; beyond the largest infinity, or NaN where the format has none. */
export function round(value: number, format: Format): number {
  if (value === 0 || !Number.isFinite(value) || format.fraction === 52) return value
  const size = Math.abs(value)
  const exponent = Math.max(floorLog2(size), lowest(format))
  const step = 2 ** (exponent - format.fraction)
  const rounded = roundToEven(size / step) * step
  const top = largest(format)
  const stored = rounded > top ? (format.infinity ? Infinity : NaN) : rounded
  return Math.sign(value) * stored
}

/** The bits of a value as they are stored: sign, exponent, fraction, most significant first. */
export function bits(value: number, format: Format): { sign: string; exponent: string; fraction: string } {
  const stored = round(value, format)
  const text = (number: number, length: number) => number.toString(2).padStart(length, '0')
  const sign = stored < 0 || Object.is(stored, -0) ? '1' : '0'
  const { exponent: width, fraction: length } = format
  if (Number.isNaN(stored)) return { sign: '0', exponent: '1'.repeat(width), fraction: '1'.repeat(length) }
  if (!Number.isFinite(stored)) return { sign, exponent: '1'.repeat(width), fraction: '0'.repeat(length) }
  const size = Math.abs(stored)
  const power = size < smallestNormal(format) ? lowest(format) : floorLog2(size)
  const normal = size >= smallestNormal(format)
  const fraction = size / 2 ** power - (normal ? 1 : 0)
  return {
    sign,
    exponent: text(normal ? power + bias(format) : 0, width),
    fraction: text(fraction * 2 ** length, length),
  }
}

/** ⌊log₂⌋ that no rounding of the logarithm can put off by one. */
function floorLog2(size: number): number {
  const guess = Math.floor(Math.log2(size))
  return 2 ** guess > size ? guess - 1 : 2 ** (guess + 1) <= size ? guess + 1 : guess
}

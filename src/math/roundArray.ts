/**
 * Whole arrays rounded to a floating-point format, exactly as `round` of floatFormats does it, but fast enough for every number
 * that flows through a network (section 8.3.4), and counted by the way.
 *
 * To round x to a multiple of 2^k add 1.5 · 2^(52 + k) and take it off again: the sum has no room for less than 2^k, so the
 * processor's own rounding of doubles, to nearest with ties to even, does it (Dekker's trick). k follows from x's exponent.
 */
import { bias, largest, type FloatFormat } from './floatFormats'

/** Numbers counted by the exponent of their power of two, and what rounding made of them. */
export interface Tally {
  /** [256]: at e + 127 the finite numbers with 2^e ≤ |x| < 2^(e + 1) before rounding; at 0 those below 2^−126, zeros left out. */
  exponents: Uint32Array
  /** Numbers that were not 0 and are. */
  flushed: number
  /** Numbers that were finite and are not. */
  overflowed: number
}

export const emptyTally = (): Tally => ({ exponents: new Uint32Array(256), flushed: 0, overflowed: 0 })

/** By the biased exponent of a float32: what is added and taken off. */
function magicNumbers(format: FloatFormat): Float64Array {
  const lowest = 1 - bias(format)
  return Float64Array.from({ length: 256 }, (_, biased) => {
    const step = Math.max(Math.max(biased, 1) - 127, lowest) - format.fraction
    return 1.5 * 2 ** (52 + step)
  })
}

/**
 * Each value's nearest number of a format of at most float32's range and fineness; beyond its largest infinity, or NaN where the
 * format has none, or with `saturate` the largest number. `tally` is added to. float32 itself changes nothing and is only counted.
 */
export function roundArray(
  values: Float32Array,
  format: FloatFormat,
  { tally, saturate = false }: { tally?: Tally; saturate?: boolean } = {},
): Float32Array {
  const rounded = values.slice()
  const bits = new Uint32Array(rounded.buffer)
  const magic = magicNumbers(format)
  const top = largest(format)
  const beyond = saturate ? top : format.infinity ? Infinity : NaN
  let [flushed, overflowed] = [0, 0]
  for (let i = 0; i < rounded.length; i++) {
    const x = rounded[i]!
    if (x === 0) continue // keeps its sign
    const biased = (bits[i]! >>> 23) & 0xff
    if (biased === 0xff) {
      if (!Number.isNaN(x)) rounded[i] = Math.sign(x) * beyond
      continue
    }
    if (tally) tally.exponents[biased]!++
    const large = magic[biased]!
    const nearest = x + large - large
    if (nearest === 0) {
      rounded[i] = x < 0 ? -0 : 0
      flushed++
    } else if (nearest > top || nearest < -top) {
      rounded[i] = nearest < 0 ? -beyond : beyond
      overflowed++
    } else rounded[i] = nearest
  }
  if (tally) {
    tally.flushed += flushed
    tally.overflowed += overflowed
  }
  return rounded
}

/** How many of the counted numbers would become 0 in a format if all were multiplied by 2^shift before. */
export function lostBelow(exponents: ArrayLike<number>, format: FloatFormat, shift = 0): number {
  // Up to half of the smallest number becomes 0. Exactly half does too, but is counted with what lies above it: a rare tie.
  const first = 1 - bias(format) - format.fraction - 1 - shift + 127
  let lost = 0
  for (let i = 0; i < Math.min(first, exponents.length); i++) lost += exponents[i]!
  return lost
}

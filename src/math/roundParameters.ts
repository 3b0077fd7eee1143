/**
 * The parameters of a network in fewer bits, without retraining (section 8.3.4). Only the values are rounded; they stay in
 * 32-bit arrays, and so does the arithmetic.
 *
 * Floating-point formats round every parameter. The others keep biases in 32 bits and give each tensor of weights one scale:
 * integers of b bits the values k · s with |k| ≤ 2^(b−1) − 1 and s = max|w| ÷ (2^(b−1) − 1), ties to even (Jacob et al. 2018,
 * symmetric); one bit the values ± mean|w|, 0 counting as positive (Rastegari et al. 2016, eq. 6).
 */
import { bitsOf, roundAll, type FloatFormat } from './floatFormats'
import { roundToEven } from './roundToEven'

/** How parameters are rounded. */
export type Rounding =
  ({ kind: 'float' } & FloatFormat) | { kind: 'integer'; bits: number } | { kind: 'sign' }

/** To the nearest of 2^bits − 1 values that lie evenly from −max|w| to max|w|. */
export function roundToIntegers(weights: Float32Array, bits: number): Float32Array {
  const levels = 2 ** (bits - 1) - 1
  const scale = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / levels
  if (scale === 0) return weights.slice()
  return weights.map((w) => Math.sign(w) * roundToEven(Math.abs(w) / scale) * scale)
}

/** To ± the mean size, whichever sign the weight has. */
export function roundToSigns(weights: Float32Array): Float32Array {
  const mean = weights.reduce((sum, w) => sum + Math.abs(w), 0) / weights.length
  return weights.map((w) => (w < 0 ? -mean : mean))
}

/** One tensor's weights, rounded. */
export function roundWeights(weights: Float32Array, rounding: Rounding): Float32Array {
  if (rounding.kind === 'float') return roundAll(weights, rounding)
  return rounding.kind === 'sign' ? roundToSigns(weights) : roundToIntegers(weights, rounding.bits)
}

/** Bits of one weight. */
export const bitsOfWeight = (rounding: Rounding): number =>
  rounding.kind === 'float' ? bitsOf(rounding) : rounding.kind === 'sign' ? 1 : rounding.bits

/** A tensor among the parameters; a name that ends in `.bias` is one. */
interface NamedTensor {
  name: string
  shape: number[]
}

/**
 * All parameters, rounded tensor by tensor, and the bytes that they would take if packed: biases and scales of integers and
 * signs with four bytes each.
 */
export function roundParameters(
  values: Float32Array,
  tensors: readonly NamedTensor[],
  rounding: Rounding,
): { values: Float32Array; bytes: number } {
  const rounded = values.slice()
  let bitCount = 0
  let from = 0
  for (const { name, shape } of tensors) {
    const size = shape.reduce((product, n) => product * n, 1)
    const part = values.subarray(from, from + size)
    const isKept = rounding.kind !== 'float' && name.endsWith('.bias')
    if (!isKept) rounded.set(roundWeights(part, rounding), from)
    bitCount += isKept ? 32 * size : bitsOfWeight(rounding) * size + (rounding.kind === 'float' ? 0 : 32)
    from += size
  }
  return { values: rounded, bytes: Math.ceil(bitCount / 8) }
}

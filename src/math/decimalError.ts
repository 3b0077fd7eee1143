/** How far a 64-bit number lies from the decimal number that was written for it: exact integers, rounded once at the end. */

interface Ratio {
  over: bigint
  under: bigint
}

/** `-12.5e-3` as integers. */
function ofText(text: string): Ratio {
  const [, sign, whole, part = '', power = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? []
  if (whole === undefined || whole + part === '') throw new Error(`"${text}" is no decimal number`)
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n)
  const exponent = Number(power) - part.length
  return exponent >= 0
    ? { over: digits * 10n ** BigInt(exponent), under: 1n }
    : { over: digits, under: 10n ** BigInt(-exponent) }
}

/** A finite number as integers. */
function ofNumber(value: number): Ratio {
  let under = 1n
  let rest = value
  while (!Number.isInteger(rest)) {
    rest *= 2 // exact: only the exponent changes, and what is no integer is far from overflow
    under *= 2n
  }
  return { over: BigInt(rest), under }
}

const bitLength = (n: bigint): number => n.toString(2).length

/** The quotient of integers > 0 to within one part in 2⁵². */
function quotient({ over, under }: Ratio): number {
  const shift = bitLength(under) - bitLength(over) + 64
  const scaled = shift >= 0 ? (over << BigInt(shift)) / under : over / (under << BigInt(-shift))
  const half = Math.trunc(shift / 2) // in two steps: 2^shift alone may be infinite
  return Number(scaled) / 2 ** half / 2 ** (shift - half)
}

/**
 * |value − text|. The text is a plain decimal number with at most some hundred digits and a power of ten between those of the
 * largest and the smallest 64-bit numbers; throws when it is none.
 */
export function decimalError(text: string, value: number): number {
  const [a, b] = [ofText(text), ofNumber(value)]
  const difference = a.over * b.under - b.over * a.under
  if (difference === 0n) return 0
  return quotient({ over: difference < 0n ? -difference : difference, under: a.under * b.under })
}

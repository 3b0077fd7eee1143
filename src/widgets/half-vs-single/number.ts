/** A number in a floating-point format: what was asked for, the pattern that is stored, and what lies beside it. */
import {
  BFLOAT16,
  bias,
  bitsOf,
  decode,
  E4M3,
  E5M2,
  encode,
  FLOAT16,
  FLOAT32,
  FLOAT64,
  nextAbove,
  nextBelow,
  type FloatFields,
  type FloatFormat,
} from '../../math/floatFormats'
import { decimalError } from '../../math/decimalError'
import { raised, scientific } from '../../math/scientific'

export const FORMATS = {
  float64: FLOAT64,
  float32: FLOAT32,
  float16: FLOAT16,
  bfloat16: BFLOAT16,
  e4m3: E4M3,
  e5m2: E5M2,
} satisfies Record<string, FloatFormat>
export type FormatName = keyof typeof FORMATS
export const formatNames = Object.keys(FORMATS) as FormatName[]

export interface NumberState {
  format: FormatName
  /** What the reader wrote, or the stored number in digits after a bit was flipped. */
  text: string
  /** What is stored: the nearest pattern, or the one that the reader made. */
  pattern: FloatFields
  /** The reader made the pattern itself: nothing was rounded, however many digits the text lacks. */
  isMade: boolean
}

export type NumberAction =
  | { type: 'write'; text: string }
  | { type: 'format'; format: FormatName }
  /** 0 is the sign, then the exponent and the fraction, the most significant first. */
  | { type: 'flip'; bit: number }
  /** Sets all bits of a part at once, as an unsigned integer. */
  | { type: 'set'; part: 'exponent' | 'fraction'; to: number }
  | { type: 'step'; towards: 'below' | 'above' }

/** A text without commas between digits, with the minus sign and the infinity of programs. */
const plainOf = (text: string): string =>
  text
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll('−', '-')
    .replace('∞', 'Infinity')

/** The number that a text says; null where it says none. Commas between digits and a minus sign as books set it are welcome. */
export function numberIn(text: string): number | null {
  const plain = plainOf(text)
  if (plain === 'NaN') return NaN
  if (!/^[+-]?(\d+\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|Infinity)$/i.test(plain)) return null
  return Number(plain)
}

/** A number in as many digits as it takes to write it again; −0 keeps its sign. */
export const textOf = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

export const numberOf = (text: string, format: FormatName, isMade = false): NumberState => ({
  format,
  text,
  pattern: encode(numberIn(text) ?? 0, FORMATS[format]),
  isMade,
})

export const FIRST_NUMBER = numberOf('0.1', 'float16')

/** The bits of a pattern, as `flip` counts them. */
export const bitsIn = ({ negative, exponent, fraction }: FloatFields, format: FloatFormat): string =>
  (negative ? '1' : '0') +
  exponent.toString(2).padStart(format.exponent, '0') +
  fraction.toString(2).padStart(format.fraction, '0')

function patternOf(bits: string, format: FloatFormat): FloatFields {
  const middle = 1 + format.exponent
  return {
    negative: bits[0] === '1',
    exponent: Number.parseInt(bits.slice(1, middle), 2),
    fraction: Number.parseInt(bits.slice(middle), 2),
  }
}

const stored = ({ format, pattern }: NumberState) => decode(pattern, FORMATS[format])

export function reduceNumber(state: NumberState, action: NumberAction): NumberState {
  const format = FORMATS[state.format]
  switch (action.type) {
    case 'write': {
      const value = numberIn(action.text)
      const pattern = value === null ? state.pattern : encode(value, format)
      return { ...state, text: action.text, pattern, isMade: false }
    }
    case 'format': {
      const text = numberIn(state.text) === null ? textOf(stored(state)) : state.text
      return numberOf(text, action.format, state.isMade)
    }
    case 'flip': {
      const bits = bitsIn(state.pattern, format)
      if (action.bit < 0 || action.bit >= bitsOf(format)) return state
      const flipped = bits[action.bit] === '1' ? '0' : '1'
      const pattern = patternOf(bits.slice(0, action.bit) + flipped + bits.slice(action.bit + 1), format)
      return madeOf(pattern, state)
    }
    case 'set':
      return madeOf({ ...state.pattern, [action.part]: action.to }, state)
    case 'step': {
      const next = action.towards === 'above' ? nextAbove : nextBelow
      return numberOf(textOf(next(stored(state), format)), state.format, true)
    }
  }
}

const madeOf = (pattern: FloatFields, { format }: NumberState): NumberState => ({
  format,
  text: textOf(decode(pattern, FORMATS[format])),
  pattern,
  isMade: true,
})

export type Outcome = 'exact' | 'rounded' | 'lost' | 'overflow' | 'infinity' | 'nan' | 'unreadable'

export interface Reading {
  format: FloatFormat
  /** What was asked for; null where the text says no number. */
  wanted: number | null
  stored: number
  outcome: Outcome
  /** |stored − wanted|, and that over |wanted|; 0 where nothing was rounded. In float64 from the digits of the text. */
  error: number
  relativeError: number
  /** The neighbours; NaN where there is none. */
  below: number
  above: number
  /** Power of two, and what it is multiplied by: 1.f, or 0.f of a subnormal number; null for infinity and NaN. */
  factors: { power: number; significand: number; isSubnormal: boolean } | null
}

/** Everything that the panel says of a number. */
export function read(state: NumberState): Reading {
  const format = FORMATS[state.format]
  const wanted = numberIn(state.text)
  const value = stored(state)
  const error =
    wanted !== null && Number.isFinite(value) && Number.isFinite(wanted) ? errorOf(state, wanted, value) : 0
  const { exponent, fraction } = state.pattern
  const isSubnormal = exponent === 0
  const share = fraction / 2 ** format.fraction
  return {
    format,
    wanted,
    stored: value,
    outcome: outcomeOf(state.text, wanted, value, error),
    error,
    relativeError: error === 0 || wanted === 0 ? 0 : error / Math.abs(wanted!),
    below: nextBelow(value, format),
    above: nextAbove(value, format),
    factors: Number.isFinite(value)
      ? {
          power: isSubnormal ? 1 - bias(format) : exponent - bias(format),
          significand: isSubnormal ? share : 1 + share,
          isSubnormal,
        }
      : null,
  }
}

/** The arithmetic here is in float64, so that only the digits know what float64 itself has rounded. */
const errorOf = ({ format, text, isMade }: NumberState, wanted: number, value: number): number =>
  format === 'float64' && !isMade && wanted !== 0
    ? decimalError(plainOf(text), value)
    : Math.abs(value - wanted)

function outcomeOf(text: string, wanted: number | null, value: number, error: number): Outcome {
  if (wanted === null) return 'unreadable'
  if (Number.isNaN(wanted) || (Number.isNaN(value) && !/\d/.test(text))) return 'nan'
  if (!Number.isFinite(value)) return /\d/.test(text) ? 'overflow' : 'infinity'
  if (value === 0 && /[1-9]/.test(text.split(/e/i)[0]!)) return 'lost'
  return error === 0 ? 'exact' : 'rounded'
}

/** What a bit contributes: its place in words of powers of two, `2⁻⁴`; the exponent's bits multiply, the fraction's add. */
export function worthOf(
  bit: number,
  format: FloatFormat,
): { part: 'sign' | 'exponent' | 'fraction'; power: number } {
  if (bit === 0) return { part: 'sign', power: 0 }
  if (bit <= format.exponent) return { part: 'exponent', power: format.exponent - bit }
  return { part: 'fraction', power: format.exponent - bit }
}

/** So many digits tell the numbers of a format apart. */
const digitsFor = ({ fraction }: FloatFormat) => Math.ceil((fraction + 1) * Math.log10(2)) + 1

/** A number as short as its format allows. */
export function shortly(value: number, format: FloatFormat): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  return typeset(textOf(Number(value.toPrecision(digitsFor(format)))))
}

/** So many digits of a stored number are shown; … stands for the rest. */
const SHOWN_DIGITS = 21

/** `1.5` of `1.500`, `6.1e-5` of `6.100e-5`. */
const withoutZeros = (text: string): string =>
  text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '')

/** The digits of a number exactly as it is stored, not only those that tell it apart. */
export function fully(value: number): string {
  if (!Number.isFinite(value) || value === 0) return typeset(textOf(value).replace('Infinity', '∞'))
  const shown = withoutZeros(value.toPrecision(SHOWN_DIGITS))
  const isAll = shown === withoutZeros(value.toPrecision(100)) || Number.isInteger(value)
  return isAll ? typeset(shown) : typeset(shown.replace(/(?=e|$)/, '…'))
}

const typeset = (text: string) => scientific(text).replace('-', '−')

/** A size in two digits: `3.1·10⁻⁵`. */
export const roughly = (size: number): string => typeset(String(Number(size.toPrecision(2))))

/** `2⁻⁴` */
export const powerOfTwo = (power: number): string => `2${raised(power)}`

/** Where a number lies between two others, 0–1; null where that has no answer. */
export function placeBetween(value: number, below: number, above: number): number | null {
  const place = (value - below) / (above - below)
  return place >= 0 && place <= 1 ? place : null
}

/** Does the label survive? One change each, of which people say what the digit is afterwards. */
import { STILL, type Geometry } from '../../math/resample'

export interface Case {
  id: string
  /** What the digit is before. */
  digit: number
  geometry: Geometry
  /** Whether a person still calls it the same digit. */
  survives: boolean
}

const RIGHT_ANGLE = Math.PI / 2

const case_ = (id: string, digit: number, geometry: Partial<Geometry>, survives: boolean): Case => ({
  id,
  digit,
  geometry: { ...STILL, ...geometry },
  survives,
})

export const CASES: readonly Case[] = [
  case_('six-down', 6, { angle: 2 * RIGHT_ANGLE }, false),
  case_('two-mirrored', 2, { mirror: -1 }, false),
  case_('eight-mirrored', 8, { mirror: -1 }, true),
  case_('four-turned', 4, { angle: RIGHT_ANGLE / 9 }, true),
  case_('seven-mirrored', 7, { mirror: -1 }, false),
  case_('five-moved', 5, { shiftX: 3, shiftY: -2 }, true),
]

/** What a network answered about every test image of a case's digit, changed in the case's way. */
export interface Answers {
  asked: number
  /** How often each digit was the answer. */
  given: number[]
}

/** The answers that say the digit itself, as a portion. */
export const keptOf = ({ asked, given }: Answers, digit: number): number => given[digit]! / asked

/** The digit that was answered most often among the others, and how often, as a portion. */
export function rivalOf({ asked, given }: Answers, digit: number): { digit: number; portion: number } {
  const best = given.reduce(
    (top, n, i) => (i !== digit && (top === digit || n > given[top]!) ? i : top),
    digit,
  )
  return { digit: best, portion: given[best]! / asked }
}

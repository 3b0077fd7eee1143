/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import type { RoundedModel } from '../../engine/protocolPrecision'
import { PRECISIONS, type Precision } from '../../math/precisions'
import { bitsOfWeight } from '../../math/roundParameters'
import { en } from './strings.en'
import { ko } from './strings.ko'

export type Language = 'ko' | 'en'
export type Strings = typeof en

const strings = { en, ko }
export const stringsOf = (language: Language): Strings => strings[language]

/** `FP8 E4M3`, `4-bit integers`. */
export function precisionWords(precision: Precision, t: Strings): string {
  const rounding = PRECISIONS[precision]
  if (rounding.kind === 'float') return rounding.name
  return rounding.kind === 'sign' ? t.signs : t.integers(rounding.bits)
}

export const bitsOfPrecision = (precision: Precision): number => bitsOfWeight(PRECISIONS[precision])

export const netWords = (net: RoundedModel, t: Strings): string =>
  net === 'deep-convnet-book' ? t.asInTheBook : t.repaired

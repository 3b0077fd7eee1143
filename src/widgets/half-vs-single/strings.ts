/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import { PRECISIONS, type Precision } from '../../math/precisions'
import { bitsOfWeight } from '../../math/roundParameters'
import type { Net } from './model'
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

export { backendWords } from '../../training/backendWords'

export const netWords = (net: Net, t: Strings): string =>
  ({ 'deep-convnet-book': t.asInTheBook, 'deep-convnet': t.repaired, trained: t.trained })[net]

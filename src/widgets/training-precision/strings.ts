/** Every word the widget shows. The compiler sees to it that neither language lacks one. */
import { en } from './strings.en'
import { ko } from './strings.ko'

export type Language = 'ko' | 'en'
export type Strings = typeof en

const strings = { en, ko }
export const stringsOf = (language: Language): Strings => strings[language]

export { backendWords } from '../../training/backendWords'

/** A share as `0.02%`, `9.1%`, `32%`, and what is next to nothing as that. */
export function percent(share: number): string {
  const value = 100 * share
  if (value === 0) return '0%'
  if (value < 0.01) return '< 0.01%'
  return `${value < 1 ? value.toFixed(2) : value.toFixed(1)}%`
}

const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** `2⁻¹²`. */
export const powerOfTwo = (power: number): string =>
  `2${[...String(power)].map((c) => (c === '-' ? '⁻' : RAISED[Number(c)]!)).join('')}`

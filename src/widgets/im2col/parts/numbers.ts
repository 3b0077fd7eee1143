/** Numbers as the race prints them. */
import { layerOf, type LayerId } from '../model'

/** Three digits or so, and no more than two behind the point. */
export const decimals = (value: number): string =>
  value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : String(Math.round(value))

/** Milliseconds: a hundredth counts while there are few. */
export const msWords = (ms: number): string => ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0)

/** `2.3·10⁻⁵` */
export function offWords(off: number): string {
  const [digits, exponent] = off.toExponential(1).split('e')
  if (off === 0 || exponent === undefined) return String(off)
  const raised = [...exponent.replace('+', '')].map((c) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(c)])
  return `${digits}·10${raised.join('')}`
}

export const count = (n: number, language: 'ko' | 'en'): string => n.toLocaleString(language)

export const layerName = (id: LayerId): string => {
  const { network, name } = layerOf(id)
  return `${network} ${name}`
}

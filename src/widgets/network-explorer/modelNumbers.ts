/** How the zoom writes numbers. */

/** `−0.123`: a true minus, and never a minus before zero. */
export function fixed(value: number, digits = 3): string {
  const text = value.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−')
}

/** The same with its sign, for a term of a sum. */
export const signed = (value: number, digits = 3): string => {
  const text = fixed(Math.abs(value), digits)
  return `${value < 0 && Number(text) !== 0 ? '−' : '+'} ${text}`
}

/** A probability without false certainty. */
export function percent(p: number): string {
  if (p > 0.999) return '>99.9%'
  if (p < 0.001) return '<0.1%'
  return `${(100 * p).toFixed(1)}%`
}

/** Numbers as the lab prints them. */
import { scientific } from '../../../math/scientific'

/** With a real minus sign. */
export const printed = (value: number, decimals = 2): string =>
  (Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value).toFixed(decimals).replace('-', '−')

/** A difference, as `1.9·10⁻⁶` where it is tiny. */
export const difference = (value: number): string =>
  value === 0 ? '0' : value < 0.01 ? scientific(value.toExponential(1)) : value.toFixed(2)

/** One decimal, and no false certainty. */
export const percent = (share: number): string =>
  share > 0.999 ? '>99.9%' : share < 0.001 ? '<0.1%' : `${(100 * share).toFixed(1)}%`

export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)}\u00a0ms`

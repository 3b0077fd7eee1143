/** A share as `97.3%`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** A difference of shares in percentage points, `+0.3` or `−1.0`. */
export const points = (share: number): string => (100 * share).toFixed(1).replace('-', '−')

/** Three figures at the most: `12.4`, `0.083`. */
export const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

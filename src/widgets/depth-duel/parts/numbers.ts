/** A share as `97.3%`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** A share with its spread, `96.4 ± 0.2%`. */
export const percentSpread = ({ mean, deviation }: { mean: number; deviation: number }): string =>
  `${(100 * mean).toFixed(1)} ± ${percent(deviation)}`

/** A difference of shares in percentage points with its sign, `+0.62` or `−1.04`. */
export function points(difference: number): string {
  const text = Math.abs(100 * difference).toFixed(2)
  return text === '0.00' ? '0.00' : `${difference < 0 ? '−' : '+'}${text}`
}

/** The same with its spread, `−0.21 ± 0.30`. */
export const pointsSpread = ({ mean, deviation }: { mean: number; deviation: number }): string =>
  `${points(mean)} ± ${(100 * deviation).toFixed(2)}`

/** How far the winner was ahead, whoever it is: `0.47 ± 0.24`. */
export const leadText = ({ mean, deviation }: { mean: number; deviation: number }): string =>
  `${Math.abs(100 * mean).toFixed(2)} ± ${(100 * deviation).toFixed(2)}`

/** By how much more, `+8.7%`; `−0.9%`. */
export function excess(portion: number): string {
  const text = Math.abs(100 * portion).toFixed(1)
  return text === '0.0' ? '0.0%' : `${portion < 0 ? '−' : '+'}${text}%`
}

/** Milliseconds to two digits. */
export const msText = (ms: number): string =>
  (ms < 100 ? Number(ms.toPrecision(2)) : Math.round(ms)).toString()

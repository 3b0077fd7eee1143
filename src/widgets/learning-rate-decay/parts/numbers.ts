/** A portion as `94.2%`. */
export const percent = (portion: number): string => `${(100 * portion).toFixed(1)}%`

/** A difference of portions in points, with its sign: `+1.4`, `−3.5`. */
export function points(difference: number): string {
  const text = Math.abs(100 * difference).toFixed(1)
  return text === '0.0' ? '0.0' : `${difference < 0 ? '−' : '+'}${text}`
}

/** A spread in points, which has no sign. */
export const spread = (deviation: number): string => (100 * deviation).toFixed(1)

/** A learning rate without noughts that say nothing. */
export const rate = (value: number): string => String(Number(value.toPrecision(2)))

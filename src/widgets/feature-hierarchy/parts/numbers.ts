/** A share as `97.3%`. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`

/** A share with its spread, `96.4 ± 0.2%`. */
export const percentSpread = ({ mean, deviation }: { mean: number; deviation: number }): string =>
  `${(100 * mean).toFixed(1)} ± ${percent(deviation)}`

/** A unit's value: `12.3`, `−0.042`. */
export const unitText = (value: number): string => Number(value.toPrecision(3)).toString().replace('-', '−')

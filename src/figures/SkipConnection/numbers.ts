/** Numbers and sums of the figure as text. */
import type { Matrix, Vector } from './block'

/** At most three decimals, none that say nothing, and a true minus. */
export const number = (value: number): string =>
  String((Math.sign(value) * Math.round(Math.abs(value) * 1e3)) / 1e3 + 0).replace('-', '−')

export const vector = ([a, b]: Vector): string => `(${number(a)}, ${number(b)})`

const signed = (value: number): string => `${value < 0 ? '−' : '+'} ${number(Math.abs(value))}`
/** A factor behind a dot stands in brackets if it is negative. */
const factor = (value: number): string => (value < 0 ? `(${number(value)})` : number(value))

/** `(1·1 − 1·2, −1·1 + 1.5·2)`: each sum of a product of matrix and vector. */
export const product = (rows: Matrix, [x, y]: Vector): string =>
  `(${rows.map(([a, b]) => `${number(a)}·${factor(x)} ${signed(b)}·${factor(y)}`).join(', ')})`

/** `(−1 + 1, 1 + 2)` */
export const sum = ([a, b]: Vector, [x, y]: Vector): string =>
  `(${number(a)} ${signed(x)}, ${number(b)} ${signed(y)})`

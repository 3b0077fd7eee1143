/** Numbers as the lab writes them. */
import { scientific } from '../../math/scientific'

/** `0.0123`, `12.3`, and `1.2·10⁻¹²` where zeros would hide it. */
export function normText(value: number): string {
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 0.01 && size < 1000) return Number(value.toPrecision(3)).toString()
  const [mantissa, exponent] = value.toExponential(1).split('e')
  return scientific(`${mantissa}e${Number(exponent)}`)
}

/** `10⁻⁶` and `1` on an axis. */
export const powerText = (value: number): string => {
  const exponent = Math.round(Math.log10(value))
  return exponent === 0 ? '1' : exponent === 1 ? '10' : scientific(`1e${exponent}`).replace('1·', '')
}

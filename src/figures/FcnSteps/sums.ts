/** The arithmetic behind one answer, written out. */
import { filters, patchAt, scores, sharesOf, STRIDE, upsampled } from './fcn'
import { printed } from './Grid'
import type { Cell } from '../keyboard'

/** `1 − 1 + 1 = 1`: the weights under the ink of the patch, in reading order, and their sum. */
export function patchSum(label: number, { row, column }: Cell): string {
  const ink = patchAt(row, column).flat()
  const terms = filters[label]!.flat().filter((_, k) => ink[k] === 1)
  const written = terms.map((weight) => (weight < 0 ? '− 1' : '+ 1')).join(' ')
  const head = written.replace(/^\+ /, '').replace(/^− /, '−')
  return `${head || '0'} = ${printed(scores[label]![row]![column]!)}`
}

/** `(9·3 + 3·1 …)/16 = 0.3125`: how the pixel at the upper left of the chosen cell is mixed from the cells around it. */
export function mixture(label: number, { row, column }: Cell): string {
  const [fineRow, fineColumn] = [row * STRIDE, column * STRIDE]
  const map = scores[label]!
  const terms = sharesOf(map, fineRow, fineColumn).map((share) => {
    const value = map[share.row]![share.column]!
    return `${16 * share.weight}·${value < 0 ? `(${printed(value)})` : printed(value)}`
  })
  return `(${terms.join(' + ')})/16 = ${printed(upsampled[label]![fineRow]![fineColumn]!)}`
}

/** Sentences about what is chosen. */
import {
  cellsOf,
  columnsOf,
  isPadding,
  matrixOf,
  pixelAt,
  rowsOf,
  valueOf,
  weightsOf,
  type Chosen,
  type Pixel,
  type Small,
} from './modelWalk'
import type { Strings } from './strings'

/** With a real minus. */
export const signed = (value: number): string => String(value).replace('-', '−')

function pixelWords(small: Small, pixel: Pixel, t: Strings): string {
  const { channel, y, x } = pixel
  if (isPadding(small, pixel)) return t.padding(channel + 1)
  return t.pixel(channel + 1, y - small.pad + 1, x - small.pad + 1, valueOf(small, pixel))
}

export function choiceWords(small: Small, chosen: Chosen, t: Strings): string {
  if (chosen.kind === 'position') return t.position(chosen.row + 1, rowsOf(small), columnsOf(small))
  if (chosen.kind === 'pixel')
    return `${pixelWords(small, chosen, t)} ${t.inCells(cellsOf(small, chosen).length)}`
  const pixel = pixelAt(small, chosen)
  const weight = signed(weightsOf(small)[chosen.column]!)
  return [
    t.cell(chosen.row + 1, chosen.column + 1, weight),
    pixelWords(small, pixel, t),
    t.otherCells(cellsOf(small, pixel).length - 1),
  ].join(' ')
}

/** So many products are written out. */
const TERMS = 5

/** `Output 6: 4·1 + 0·(−2) + … (13 more) = 7` */
export function sumWords(small: Small, row: number, t: Strings): string {
  const weights = weightsOf(small)
  const values = matrixOf(small)[row]!
  const products = values.map((value, k) => {
    const weight = weights[k]!
    return `${value}·${weight < 0 ? `(${signed(weight)})` : weight}`
  })
  const rest = products.length - TERMS
  const terms = rest > 0 ? [...products.slice(0, TERMS), t.more(rest)] : products
  const sum = values.reduce((total, value, k) => total + value * weights[k]!, 0)
  return t.sum(row + 1, terms.join(' + '), signed(sum))
}

/**
 * The module as a drawing from top to bottom: four columns, bands whose width is the number of channels, boxes for the layers.
 * Only the width of the columns differs between wide and narrow screens.
 */
import type { Shape } from '../../math/architectures/layers'
import type { MeasuredBlock, MeasuredLayer } from '../../math/architectures/measure'

export interface Band {
  x: number
  y: number
  width: number
  height: number
  shape: Shape
}

export interface Box {
  x: number
  y: number
  width: number
  layer: MeasuredLayer
  /** A 1×1 convolution that only makes channels fewer. */
  reduction: boolean
}

export interface Column {
  bands: Band[]
  boxes: Box[]
}

export interface Geometry {
  width: number
  columns: Column[]
  /** The joined tensor: a piece for each branch. */
  joined: { x: number; width: number; kind: MeasuredLayer['kind'] }[]
  output: Band
}

export const HEIGHT = 396
export const BOX = 40
export const BAR = { input: 4, join: 306, height: 30 }
const ROWS = [96, 202]
/** Channels to px, at most: the widest band fits its column. */
const WIDEST = 0.62
const END = 384

export function drawModule(module: MeasuredBlock, column: number): Geometry {
  const width = 4 * column
  const ends = module.branches.map((branch) => branch.at(-1) as MeasuredLayer)
  const most = Math.max(module.input[0], ...module.branches.flat().map(({ shape }) => shape[0]))
  const perChannel = Math.min((WIDEST * Math.min(column, 110)) / most, (0.7 * width) / module.shape[0])
  const band = (centre: number, y: number, to: number, shape: Shape): Band => ({
    x: centre - (shape[0] * perChannel) / 2,
    y,
    width: shape[0] * perChannel,
    height: to - y,
    shape,
  })
  const columns = module.branches.map((branch, index): Column => {
    const centre = (index + 0.5) * column
    const boxes: Box[] = []
    const bands: Band[] = []
    let from = BAR.input + BAR.height
    let shape: Shape = module.input
    branch.forEach((part, at) => {
      const layer = part as MeasuredLayer
      const alone = branch.length === 1
      const y = ROWS[alone ? (layer.kind === 'pool' ? 0 : 1) : at]!
      bands.push(band(centre, from, y, shape))
      const reduction = layer.kind === 'conv' && layer.kernel === 1 && !alone
      boxes.push({ x: index * column + 4, y, width: column - 8, layer, reduction })
      from = y + BOX
      shape = layer.shape
    })
    bands.push(band(centre, from, BAR.join, shape))
    return { bands, boxes }
  })
  let x = (width - module.shape[0] * perChannel) / 2
  const joined = ends.map(({ kind, shape }) => {
    const piece = { x, width: shape[0] * perChannel, kind }
    x += piece.width
    return piece
  })
  return { width, columns, joined, output: band(width / 2, BAR.join + BAR.height, END, module.shape) }
}

/** Px of the tip of a band, which is never narrower than `least`. */
const TIP = { height: 8, least: 12 }

/** A band that ends in a tip. */
export function bandPath({ x, y, width, height }: Band): string {
  const centre = x + width / 2
  const shoulder = Math.max(0, TIP.least - width) / 2
  const to = y + height - TIP.height
  return `M${[
    [x, y],
    [x + width, y],
    [x + width, to],
    [x + width + shoulder, to],
    [centre, y + height],
    [x - shoulder, to],
    [x, to],
  ]
    .map(([a, b]) => `${a!.toFixed(1)} ${b!.toFixed(1)}`)
    .join('L')}Z`
}

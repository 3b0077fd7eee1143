/** The layers of DeepConvNet, the image first, and what a unit of one reads of the maps before it. */
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { fieldOf } from '../../math/receptiveField'

export interface Layer {
  name: string
  kind: 'input' | 'conv' | 'pool' | 'affine'
  channels: number
  /** Of its maps; 1 where it has single units. */
  side: number
  kernel: number
  stride: number
  pad: number
  /** Products in one output. */
  fanIn: number
  params: number
  macs: number
}

const [channels, side] = deepConvNet.input

/** From the image to the ten logits. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'input',
    kind: 'input',
    channels,
    side,
    kernel: 1,
    stride: 1,
    pad: 0,
    fanIn: 0,
    params: 0,
    macs: 0,
  },
  ...layersOf(measure(deepConvNet)).map(
    ({ name, kind, shape, kernel, stride, pad, fanIn, params, macs }) => ({
      name,
      kind,
      channels: shape[0],
      side: shape[1],
      kernel,
      stride,
      pad,
      fanIn,
      params,
      macs,
    }),
  ),
]

export const LAST = LAYERS.length - 1

export interface Unit {
  /** Index into `LAYERS`. */
  layer: number
  channel: number
  row: number
  column: number
}

/** In cells of a map; may lie beyond its edges, where there is padding. */
export interface Square {
  top: number
  left: number
  side: number
}

const isFlat = ({ kind }: Layer) => kind === 'affine'

/** What a unit reads of the maps of an earlier layer, or itself in its own; null of a later one. */
export function fieldOn(
  earlier: number,
  { layer, row, column }: Pick<Unit, 'layer' | 'row' | 'column'>,
): Square | null {
  if (earlier > layer) return null
  const between = LAYERS.slice(earlier + 1, layer + 1)
  if (between.some(isFlat)) return { top: 0, left: 0, side: LAYERS[earlier]!.side }
  const { side, jump, start } = fieldOf(between)
  return { top: start + jump * row, left: start + jump * column, side }
}

/** A square without what lies beyond a map's edges. */
export function clipped(square: Square, side: number) {
  const [top, left] = [Math.max(0, square.top), Math.max(0, square.left)]
  return {
    top,
    left,
    height: Math.min(side, square.top + square.side) - top,
    width: Math.min(side, square.left + square.side) - left,
  }
}

/** Side of the square of the image that a unit's formula gives it; null where it sees the whole by construction. */
export const fieldSide = (layer: number): number | null =>
  LAYERS.slice(0, layer + 1).some(isFlat) ? null : fieldOf(LAYERS.slice(1, layer + 1)).side

/** As the book writes shapes. */
export const shapeText = ({ kind, channels: count, side: extent }: Layer): string =>
  kind === 'affine' ? String(count) : `${count}×${extent}×${extent}`

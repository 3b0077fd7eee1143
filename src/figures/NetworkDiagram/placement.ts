import type { MeasuredLayer } from './deepConvNet'
import { slab, type Direction, type Slab } from './slab'

/** Where one layer is drawn, in px of the viewBox. */
export interface Placement {
  slab: Slab
  /** The area that answers to the pointer. */
  target: Rect
  name: Label
  shape: Label
  /** Dropout after this layer. */
  strip: Rect | null
  /** Words beside the strip or above the slab. */
  note: Label
}

interface Rect {
  x: number
  y: number
  width: number
  height: number
}
interface Label {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export interface Layout {
  direction: Direction
  width: number
  height: number
  places: Placement[]
}

const ACROSS = {
  pitch: 60,
  width: 724,
  mapPx: 4,
  channelPx: 0.42,
  unitPx: 1.8,
  middle: 92,
  names: 174,
  height: 218,
}
const DOWN = {
  width: 340,
  mapPx: 3.6,
  channelPx: 0.42,
  unitPx: 2,
  gap: 14,
  left: 70,
  right: 250,
  minimum: 46,
}

/** Input and affine slabs would vanish at one pixel; nothing is drawn thinner than this. */
const THINNEST_PX = 2
/** Thickness across a vector of units. */
const VECTOR_PX = 9

/** Places the layers side by side, on one middle line. */
export function layOutAcross(layers: MeasuredLayer[]): Layout {
  const { pitch, width, mapPx, channelPx, unitPx, middle, names, height } = ACROSS
  const places = layers.map((layer, index): Placement => {
    const [channels, side] = layer.shape
    const centre = 30 + pitch * index
    const [sidePx, thickPx] = [side * mapPx, Math.max(THINNEST_PX, channels * channelPx)]
    const vector = layer.kind === 'affine'
    const size = slab('across', 0, 0, sidePx, thickPx)
    const drawn = vector
      ? vectorSlab(centre - VECTOR_PX / 2, middle - (channels * unitPx) / 2, VECTOR_PX, channels * unitPx)
      : slab('across', centre - size.widthPx / 2, middle - size.heightPx / 2, sidePx, thickPx)
    const [top, long] = [middle - (channels * unitPx) / 2, channels * unitPx]
    return {
      slab: drawn,
      target: { x: centre - pitch / 2, y: 4, width: pitch, height: height - 8 },
      name: { x: centre, y: names, anchor: 'middle' },
      // Neighbouring shapes would touch on one line.
      shape: { x: centre, y: names + (index % 2 === 0 ? 17 : 34), anchor: 'middle' },
      strip: layer.dropout === 'none' ? null : { x: centre + 10, y: top, width: 8, height: long },
      note: { x: centre, y: vector ? top + long + 16 : middle - size.heightPx / 2 - 10, anchor: 'middle' },
    }
  })
  return { direction: 'across', width, height, places }
}

/** Places the layers below each other, for narrow screens. */
export function layOutDown(layers: MeasuredLayer[]): Layout {
  const { width, mapPx, channelPx, unitPx, gap, left, right, minimum } = DOWN
  const centre = (left + right) / 2
  let y = 8
  const places = layers.map((layer): Placement => {
    const [channels, side] = layer.shape
    const [sidePx, thickPx] = [side * mapPx, Math.max(THINNEST_PX, channels * channelPx)]
    const size = slab('down', 0, 0, sidePx, thickPx)
    const vector = layer.kind === 'affine'
    const rowPx = Math.max(minimum, (vector ? VECTOR_PX : size.heightPx) + gap)
    const middle = y + rowPx / 2
    const long = channels * unitPx
    const drawn = vector
      ? vectorSlab(centre - long / 2, middle - VECTOR_PX / 2, long, VECTOR_PX)
      : slab('down', centre - size.widthPx / 2, middle - size.heightPx / 2, sidePx, thickPx)
    const place: Placement = {
      slab: drawn,
      target: { x: 2, y, width: width - 4, height: rowPx },
      name: { x: 10, y: middle + 5, anchor: 'start' },
      shape: { x: width - 10, y: middle + (layer.pad > 1 ? -3 : 5), anchor: 'end' },
      strip:
        layer.dropout === 'none'
          ? null
          : { x: centre - long / 2, y: middle + VECTOR_PX / 2 + 3, width: long, height: 8 },
      note: vector
        ? { x: centre, y: middle - VECTOR_PX / 2 - 5, anchor: 'middle' }
        : { x: width - 10, y: middle + 15, anchor: 'end' },
    }
    y += rowPx
    return place
  })
  return { direction: 'down', width, height: y + 8, places }
}

/** A vector is a flat bar of units: one face, no depth. */
function vectorSlab(x: number, y: number, width: number, height: number): Slab {
  const bar = `M${x} ${y}h${width}v${height}h${-width}Z`
  return { faces: { map: bar, front: '', side: '' }, widthPx: width, heightPx: height, field: () => bar }
}

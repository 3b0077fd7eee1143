/**
 * Feature maps side by side as one small picture: sixteen tiles a row, one tile a channel, one pixel an activation, one
 * empty pixel between tiles. What is stored is a level 0–15, which a palette of opacities turns into the layer's hue.
 *
 * A level is the square root of an activation over the largest of its layer: activations are heavy-tailed, and equal
 * steps of opacity over the page's paper are nearly equal steps of lightness, so small answers stay visible.
 */
import { invariant } from '../lib/invariant'

/** Tiles in a row of feature maps. */
const COLUMNS = 16
/** Side of the square that stands for a unit without a map, pixels. */
const UNIT_SIDE = 4
const GAP = 1
/** Level of what is between tiles; 1 is an activation of 0, 15 the largest. */
const BETWEEN = 0
const ZERO = 1
const TOP = 15

/** Opacity of each level: the gaps show the page, a silent channel is a faint tile. */
export const LEVEL_OPACITY: readonly number[] = Array.from({ length: TOP + 1 }, (_, level) =>
  level === BETWEEN ? 0 : 0.09 + (0.91 * (level - ZERO)) / (TOP - ZERO),
)

/** Size of a layer's picture, pixels. */
export interface AtlasSize {
  /** Side of a tile. */
  tile: number
  columns: number
  width: number
  height: number
}

/** `shape`: [height, width, channels] of square maps, or [units], which stand in one row. */
export function atlasSize(shape: readonly number[]): AtlasSize {
  const channels = shape.at(-1)!
  const tile = shape.length === 3 ? shape[0]! : UNIT_SIDE
  const columns = shape.length === 3 ? Math.min(COLUMNS, channels) : channels
  const extent = (tiles: number) => tiles * (tile + GAP) - GAP
  return { tile, columns, width: extent(columns), height: extent(Math.ceil(channels / columns)) }
}

/** Levels of a layer's picture, [height, width]. Throws when `values` does not fit `shape`. */
export function atlasLevels(shape: readonly number[], values: Float32Array): Uint8Array {
  const channels = shape.at(-1)!
  invariant(
    values.length === shape.reduce((product, n) => product * n, 1),
    `${values.length} activations do not fit ${shape.join('×')}`,
  )
  const { tile, columns, width, height } = atlasSize(shape)
  const strength = (value: number) => Math.max(0, value) || 0
  const largest = values.reduce((most, value) => Math.max(most, strength(value)), 0)
  const levels = new Uint8Array(width * height)
  const isMap = shape.length === 3
  for (let channel = 0; channel < channels; channel++) {
    const left = (channel % columns) * (tile + GAP)
    const top = Math.floor(channel / columns) * (tile + GAP)
    for (let y = 0; y < tile; y++) {
      for (let x = 0; x < tile; x++) {
        const value = strength(values[isMap ? (y * tile + x) * channels + channel : channel]!)
        const share = largest > 0 ? Math.sqrt(value / largest) : 0
        levels[(top + y) * width + left + x] = ZERO + Math.round(share * (TOP - ZERO))
      }
    }
  }
  return levels
}

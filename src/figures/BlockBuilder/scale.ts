/** Tensors to one scale: all slabs of a drawing share the pixels of a side and those of a channel. */
import type { MeasuredPart } from '../../math/architectures/measure'

/** Pixels of the drawing for each pixel of a map. */
const SIDE_PX = 2
/** The thickest slab of a map, and of a vector, px. */
const THICKEST = 34
/** A thickness that can still be seen. */
const THINNEST = 1.5
const MOST_PER_CHANNEL = 0.6

export interface SlabSize {
  sidePx: number
  thicknessPx: number
}

/** Px for each channel, one scale for maps and one for vectors. */
export function scaleOf(parts: readonly MeasuredPart[]): { map: number; vector: number } {
  const most = (isVector: boolean) =>
    Math.max(1, ...parts.filter((part) => (part.kind === 'affine') === isVector).map(({ shape }) => shape[0]))
  return {
    map: Math.min(MOST_PER_CHANNEL, THICKEST / most(false)),
    vector: Math.min(MOST_PER_CHANNEL, THICKEST / most(true)),
  }
}

export function slabSize(
  { kind, shape: [channels, side] }: Pick<MeasuredPart, 'kind' | 'shape'>,
  scale: ReturnType<typeof scaleOf>,
): SlabSize {
  const perChannel = kind === 'affine' ? scale.vector : scale.map
  return { sidePx: side * SIDE_PX, thicknessPx: Math.max(THINNEST, channels * perChannel) }
}

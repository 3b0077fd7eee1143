import type { Box } from '../../math/detection/boxes'

/** Width and height of what a box must stay inside. */
export interface Bounds {
  width: number
  height: number
}

/** A box has at least so many units along each side. */
export const LEAST = 2

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(value)))

/** The box with its corner at (x, y), on whole units and inside. */
export const placed = (box: Box, x: number, y: number, { width, height }: Bounds): Box => ({
  ...box,
  x: clamp(x, 0, width - box.width),
  y: clamp(y, 0, height - box.height),
})

/** The box with its far corner moved, so that it has this width and height, on whole units and inside. */
export const sized = (box: Box, width: number, height: number, bounds: Bounds): Box => ({
  ...box,
  width: clamp(width, LEAST, bounds.width - box.x),
  height: clamp(height, LEAST, bounds.height - box.y),
})

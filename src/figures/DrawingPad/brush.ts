/**
 * A soft round brush on a grid of grey values. Strokes are computed, not drawn with canvas calls, because the pixels
 * must be read back: some browsers add noise to what they give back from a canvas. Pure.
 */

/** Side of the drawing, pixels: ten for each pixel of a digit image. */
export const PAD_SIDE = 280
/** Where the ink is half as bright; a digit that fills the pad gets strokes as thick as MNIST's. */
const RADIUS = 11
/** Half of the width over which the ink fades out. */
const SOFTNESS = 3

/** In pixels of the drawing, from the top left corner. */
export interface Point {
  x: number
  y: number
}

export interface Rectangle extends Point {
  width: number
  height: number
}

/** Distance from a point to the segment from `a` to `b`. */
function distance(x: number, y: number, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / lengthSquared
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
}

/**
 * Draws the segment into `ink` ([280, 280], 0–255) in place; ink never gets darker. Returns the rectangle that may
 * have changed, which is empty when the stroke lies outside.
 */
export function stroke(ink: Uint8Array, from: Point, to: Point): Rectangle {
  const reach = RADIUS + SOFTNESS
  const left = Math.max(0, Math.floor(Math.min(from.x, to.x) - reach))
  const right = Math.min(PAD_SIDE, Math.ceil(Math.max(from.x, to.x) + reach))
  const top = Math.max(0, Math.floor(Math.min(from.y, to.y) - reach))
  const bottom = Math.min(PAD_SIDE, Math.ceil(Math.max(from.y, to.y) + reach))
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const brightness = (reach - distance(x + 0.5, y + 0.5, from, to)) / (2 * SOFTNESS)
      const value = Math.round(255 * Math.min(Math.max(brightness, 0), 1))
      const index = y * PAD_SIDE + x
      if (value > (ink[index] ?? 0)) ink[index] = value
    }
  }
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

/** What R-CNN shows its network of a box: the box with some of its surroundings, stretched to the network's square (Girshick et al., 2014). */
import type { Box } from '../detection/boxes'
import type { GreyPicture } from '../selectiveSearch/grey'

/** Width and height of what the network sees, pixels. */
export const WARPED_SIDE = 28
export const WARPED_PIXELS = WARPED_SIDE ** 2
/** Pixels of it on each side that show what lies around the box. */
export const CONTEXT = 4

/** The part of a picture that a box's square shows. */
export function withContext({ x, y, width, height }: Box): Box {
  const share = CONTEXT / (WARPED_SIDE - 2 * CONTEXT)
  return {
    x: x - share * width,
    y: y - share * height,
    width: width * (1 + 2 * share),
    height: height * (1 + 2 * share),
  }
}

/** Warps a box of a picture to [28 · 28], 0–255; read bilinearly, black outside of the picture. */
export function warp({ width, height, values }: GreyPicture, box: Box): Uint8Array {
  const part = withContext(box)
  const columns = readAt(part.x, part.width)
  const rows = readAt(part.y, part.height)
  const out = new Uint8Array(WARPED_PIXELS)
  for (let row = 0; row < WARPED_SIDE; row++) {
    const y = Math.floor(rows[row]!)
    const v = rows[row]! - y
    const above = y >= 0 && y < height ? y * width : -1
    const below = y + 1 >= 0 && y + 1 < height ? (y + 1) * width : -1
    for (let column = 0; column < WARPED_SIDE; column++) {
      const x = Math.floor(columns[column]!)
      const u = columns[column]! - x
      const isLeft = x >= 0 && x < width
      const isRight = x + 1 >= 0 && x + 1 < width
      let value = 0
      if (above >= 0) {
        if (isLeft) value += (1 - v) * (1 - u) * values[above + x]!
        if (isRight) value += (1 - v) * u * values[above + x + 1]!
      }
      if (below >= 0) {
        if (isLeft) value += v * (1 - u) * values[below + x]!
        if (isRight) value += v * u * values[below + x + 1]!
      }
      out[row * WARPED_SIDE + column] = Math.round(value)
    }
  }
  return out
}

/** Where the middles of the square's pixels lie along a stretch of the picture. */
const readAt = (from: number, length: number): number[] =>
  Array.from({ length: WARPED_SIDE }, (_, i) => from + ((i + 0.5) / WARPED_SIDE) * length - 0.5)

/** Several boxes, [boxes · 784]. */
export function warpAll(picture: GreyPicture, boxes: readonly Box[]): Uint8Array {
  const out = new Uint8Array(boxes.length * WARPED_PIXELS)
  boxes.forEach((box, i) => out.set(warp(picture, box), i * WARPED_PIXELS))
  return out
}

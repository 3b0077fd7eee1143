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
export function warp(picture: GreyPicture, box: Box): Uint8Array {
  const { x, y, width, height } = withContext(box)
  const out = new Uint8Array(WARPED_PIXELS)
  for (let row = 0; row < WARPED_SIDE; row++) {
    const fromY = y + ((row + 0.5) / WARPED_SIDE) * height - 0.5
    for (let column = 0; column < WARPED_SIDE; column++) {
      const fromX = x + ((column + 0.5) / WARPED_SIDE) * width - 0.5
      out[row * WARPED_SIDE + column] = Math.round(read(picture, fromX, fromY))
    }
  }
  return out
}

/** Several boxes, [boxes · 784]. */
export function warpAll(picture: GreyPicture, boxes: readonly Box[]): Uint8Array {
  const out = new Uint8Array(boxes.length * WARPED_PIXELS)
  boxes.forEach((box, i) => out.set(warp(picture, box), i * WARPED_PIXELS))
  return out
}

function read({ width, height, values }: GreyPicture, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [x - x0, y - y0]
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= width || row >= height ? 0 : values[row * width + column]!
  return (
    (1 - v) * ((1 - u) * at(x0, y0) + u * at(x0 + 1, y0)) +
    v * ((1 - u) * at(x0, y0 + 1) + u * at(x0 + 1, y0 + 1))
  )
}

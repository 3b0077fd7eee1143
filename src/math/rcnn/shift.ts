/** How a box has to move and grow to become another, in the four numbers that box regression learns (Girshick et al., 2014, appendix C). */
import type { Box } from '../detection/boxes'

/** Of the centre in widths and heights of the box; of width and height the logarithm of the factor. */
export type Shift = [x: number, y: number, width: number, height: number]

/** What turns `from` into `to`. */
export const shiftBetween = (from: Box, to: Box): Shift => [
  (to.x + to.width / 2 - from.x - from.width / 2) / from.width,
  (to.y + to.height / 2 - from.y - from.height / 2) / from.height,
  Math.log(to.width / from.width),
  Math.log(to.height / from.height),
]

/** The box after a shift. */
export function shifted({ x, y, width, height }: Box, [dx, dy, dw, dh]: ArrayLike<number> & Iterable<number>): Box {
  const to = { width: width * Math.exp(dw!), height: height * Math.exp(dh!) }
  return {
    x: x + width / 2 + dx! * width - to.width / 2,
    y: y + height / 2 + dy! * height - to.height / 2,
    ...to,
  }
}

/** Boxes as changes of other boxes, the way R-CNN's regression has them (Girshick et al. 2014, appendix C). */
import type { Box } from './boxes'

/** How a centre moves, in widths and heights, and the logarithms of how width and height grow. */
export type Deltas = readonly [dx: number, dy: number, dw: number, dh: number]

/** A box grows or shrinks at most so much, so that a wild answer stays a number. */
const MOST_LOG = Math.log(8)

/** What must be done to `from` to make it `to`. Both must have an area. */
export function deltasBetween(from: Box, to: Box): Deltas {
  return [
    (to.x + to.width / 2 - from.x - from.width / 2) / from.width,
    (to.y + to.height / 2 - from.y - from.height / 2) / from.height,
    Math.log(to.width / from.width),
    Math.log(to.height / from.height),
  ]
}

/** The box that the deltas make of `from`. */
export function boxWith(from: Box, [dx, dy, dw, dh]: Deltas): Box {
  const width = from.width * Math.exp(Math.min(MOST_LOG, dw))
  const height = from.height * Math.exp(Math.min(MOST_LOG, dh))
  return {
    x: from.x + from.width / 2 + dx * from.width - width / 2,
    y: from.y + from.height / 2 + dy * from.height - height / 2,
    width,
    height,
  }
}

/** The part of a box that lies in a picture of `side` × `side`. */
export function clipped({ x, y, width, height }: Box, side: number): Box {
  const left = Math.max(0, Math.min(side, x))
  const top = Math.max(0, Math.min(side, y))
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(side, x + width) - left),
    height: Math.max(0, Math.min(side, y + height) - top),
  }
}

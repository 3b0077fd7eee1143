/** Boxes on a grid of pixels, and how much two of them overlap. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Overlap {
  /** Areas in pixels. */
  intersection: number
  union: number
  /** Intersection over union, 0–1. */
  iou: number
}

const area = ({ width, height }: Box) => width * height

/** Length that the stretches [a, a + la] and [b, b + lb] share. */
const shared = (a: number, la: number, b: number, lb: number) =>
  Math.max(0, Math.min(a + la, b + lb) - Math.max(a, b))

/** The rectangle that two boxes share; width or height is 0 where they do not meet. */
export function sharedBox(a: Box, b: Box): Box {
  return {
    x: Math.max(a.x, b.x),
    y: Math.max(a.y, b.y),
    width: shared(a.x, a.width, b.x, b.width),
    height: shared(a.y, a.height, b.y, b.height),
  }
}

/** Intersection, union and their quotient. */
export function overlap(a: Box, b: Box): Overlap {
  const intersection = area(sharedBox(a, b))
  const union = area(a) + area(b) - intersection
  return { intersection, union, iou: intersection / union }
}

/** How many boxes with whole-numbered corners lie in a picture: pairs of columns times pairs of rows. */
export const countBoxes = (width: number, height: number): number =>
  ((width * (width + 1)) / 2) * ((height * (height + 1)) / 2)

/** Intersection over union of two boxes, 0–1; 0 where both are empty. */
export function iou(a: Box, b: Box): number {
  const { intersection, union } = overlap(a, b)
  return union > 0 ? intersection / union : 0
}

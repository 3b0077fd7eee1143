/**
 * Elastic distortion (Simard, Steinkraus and Platt 2003 smooth a random field with a Gaussian; here the field is drawn on a coarse grid and is smooth
 * between its knots): where the source is read beside the place that it would be read at.
 */
import { DIGIT_SIDE } from './recentre'

const KNOTS = 5
/** Displacements of the knots, source pixels: all of x, row by row, then all of y. */
export type Bend = Float32Array

/** Displacements that `draw` gives, knot by knot. */
export const bendOf = (draw: (knot: number) => number): Bend =>
  Float32Array.from({ length: 2 * KNOTS * KNOTS }, (_, knot) => draw(knot))

type BentBy = (bend: Bend, axis: 0 | 1, x: number, y: number) => number

/** How far pixel (x, y) of a picture of that side is displaced along one axis, `axis` 0 for x and 1 for y; in the unit of the knots. */
export function bentOn(side: number): BentBy {
  // For each row or column of pixels: the knot before it, and how much the knot after it weighs.
  const places = Array.from({ length: side }, (_, at) => {
    const place = (at * (KNOTS - 1)) / (side - 1)
    const knot = Math.min(KNOTS - 2, Math.floor(place))
    const t = place - knot
    return { knot, weight: t * t * (3 - 2 * t) }
  })
  return (bend, axis, x, y) => {
    const [across, down] = [places[x]!, places[y]!]
    const first = axis * KNOTS * KNOTS + down.knot * KNOTS + across.knot
    const row = (at: number) => bend[at]! + across.weight * (bend[at + 1]! - bend[at]!)
    return row(first) + down.weight * (row(first + KNOTS) - row(first))
  }
}

/** The same for a digit. */
export const bentBy = bentOn(DIGIT_SIDE)

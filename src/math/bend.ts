/**
 * Elastic distortion (Simard, Steinkraus and Platt 2003 smooth a random field with a Gaussian; here the field is drawn on a coarse grid and is smooth
 * between its knots): where the source is read beside the place that it would be read at.
 */
import { DIGIT_SIDE as SIDE } from './recentre'

const KNOTS = 5
/** Displacements of the knots, source pixels: all of x, row by row, then all of y. */
export type Bend = Float32Array

/** Displacements that `draw` gives, knot by knot. */
export const bendOf = (draw: (knot: number) => number): Bend =>
  Float32Array.from({ length: 2 * KNOTS * KNOTS }, (_, knot) => draw(knot))

/** For each row or column of pixels: the knot before it, and how much the knot after it weighs. */
const PLACES = Array.from({ length: SIDE }, (_, at) => {
  const place = (at * (KNOTS - 1)) / (SIDE - 1)
  const knot = Math.min(KNOTS - 2, Math.floor(place))
  const t = place - knot
  return { knot, weight: t * t * (3 - 2 * t) }
})

/** Displacement at output pixel (x, y) along one axis, `axis` 0 for x and 1 for y. */
export function bentBy(bend: Bend, axis: 0 | 1, x: number, y: number): number {
  const [across, down] = [PLACES[x]!, PLACES[y]!]
  const first = axis * KNOTS * KNOTS + down.knot * KNOTS + across.knot
  const row = (at: number) => bend[at]! + across.weight * (bend[at + 1]! - bend[at]!)
  return row(first) + down.weight * (row(first + KNOTS) - row(first))
}

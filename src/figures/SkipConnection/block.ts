/**
 * A residual block on two numbers, small enough to follow: y = W₂·ReLU(W₁·x) + x, and its gradient by the chain rule. Without
 * biases and without a ReLU after the sum, which the block of 2015 has. Pure.
 */
export type Vector = readonly [number, number]
/** Two rows. */
export type Matrix = readonly [Vector, Vector]

export const INPUT: Vector = [1, 2]
/** Gradient of the loss with respect to y, as the layers above would hand it down. */
export const UPSTREAM: Vector = [2, 1]
const FIRST: Matrix = [
  [1, -1],
  [-1, 1.5],
]
const SECOND: Matrix = [
  [0.5, -0.5],
  [1, 0.5],
]

export interface Block {
  first: Matrix
  second: Matrix
  skip: boolean
}

/** The block of the figure with both weights multiplied by `scale`. */
export const block = (scale: number, skip: boolean): Block => ({
  first: timesScalar(FIRST, scale),
  second: timesScalar(SECOND, scale),
  skip,
})

/** Every value on the way to y. */
export function forward({ first, second, skip }: Block, x: Vector) {
  const z = times(first, x)
  const h: Vector = [Math.max(0, z[0]), Math.max(0, z[1])]
  const f = times(second, h)
  return { z, h, f, y: skip ? add(f, x) : f }
}

/** Every gradient on the way back to x, for the gradient `dy` at y. */
export function backward({ first, second, skip }: Block, x: Vector, dy: Vector) {
  const { z } = forward({ first, second, skip }, x)
  const dh = times(transposed(second), dy)
  const dz: Vector = [z[0] > 0 ? dh[0] : 0, z[1] > 0 ? dh[1] : 0]
  const throughF = times(transposed(first), dz)
  return { dh, dz, throughF, dx: skip ? add(throughF, dy) : throughF }
}

export const transposed = ([[a, b], [c, d]]: Matrix): Matrix => [
  [a, c],
  [b, d],
]
export const norm = ([a, b]: Vector): number => Math.hypot(a, b)

const times = ([[a, b], [c, d]]: Matrix, [x, y]: Vector): Vector => [a * x + b * y, c * x + d * y]
const add = ([a, b]: Vector, [x, y]: Vector): Vector => [a + x, b + y]
const timesScalar = ([[a, b], [c, d]]: Matrix, s: number): Matrix => [
  [s * a, s * b],
  [s * c, s * d],
]

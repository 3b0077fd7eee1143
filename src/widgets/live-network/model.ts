/** What the live network shows, apart from how: which image is in, what came out, and the words for a probability. */
import type { LayerActivation } from '../../engine/protocol'

export type Language = 'ko' | 'en'

/** What the reader gave the network: one of the ten test digits, a drawing, or a cleared pad. */
export type Input =
  | { kind: 'digit'; label: number; pixels: Uint8Array; atMs: number }
  | { kind: 'drawing'; pixels: Uint8Array; atMs: number }
  | { kind: 'empty' }

/** What the network said of one image. */
export interface Reading {
  layers: LayerActivation[]
  probabilities: Float32Array | readonly number[]
}

/** `recorded`: nothing was computed here yet. `failed`: it cannot be, for now. */
export type State =
  | { status: 'recorded' }
  /** `atMs`: when its image came in, on the page's clock. */
  | { status: 'live'; reading: Reading; atMs: number }
  | { status: 'empty' }
  | { status: 'failed' }

export type Action =
  { type: 'computed'; reading: Reading; atMs: number } | { type: 'cleared' } | { type: 'failed' }

/** The state after something happened; a failure brings the recorded picture back. */
export function reduce(_state: State, action: Action): State {
  switch (action.type) {
    case 'computed':
      return { status: 'live', reading: action.reading, atMs: action.atMs }
    case 'cleared':
      return { status: 'empty' }
    case 'failed':
      return { status: 'failed' }
  }
}

/** The most and the second most probable digit. */
export function topTwo(probabilities: ArrayLike<number>): [best: number, second: number] {
  const order = Array.from(probabilities, (p, digit) => ({ p, digit })).sort((a, b) => b.p - a.p)
  return [order[0]!.digit, order[1]!.digit]
}

/** One decimal, and no false certainty: never 100.0 % or 0.0 %, which no softmax gives. */
export function percent(p: number): string {
  if (p > 0.999) return '>99.9%'
  if (p < 0.001) return '<0.1%'
  return `${(100 * p).toFixed(1)}%`
}

/** As the book writes shapes: channels, height, width. */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 3 ? [shape[2], shape[0], shape[1]].join('×') : String(shape[0])

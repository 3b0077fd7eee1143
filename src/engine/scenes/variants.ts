/**
 * A described scene is as good as many: its digits may change names among themselves, and it may be mirrored. What the eyes say of it changes
 * in a way that is known, and so does its caption.
 */
import { concat, matMul, tensor2d, type Tensor2D } from '@tensorflow/tfjs-core'
import type { Described } from '../../math/scenes/captions'
import { shuffle, type Rng } from '../../math/rng'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { KINDS, LOOK } from './eyes'

export interface Variant {
  /** What each digit is called instead. */
  labels: number[]
  /** Mirrored left to right, and top to bottom: −1, else 1. */
  x: 1 | -1
  y: 1 | -1
}

const DIGITS = KINDS / 2

export function drawVariant(rng: Rng): Variant {
  const labels = shuffle(
    Array.from({ length: DIGITS }, (_, i) => i),
    rng,
  )
  return { labels, x: rng.below(2) > 0 ? -1 : 1, y: rng.below(2) > 0 ? -1 : 1 }
}

/** The digits of a scene in a variant. */
export const digitsIn = (digits: readonly Described[], { labels, x, y }: Variant): Described[] =>
  digits.map(({ label, isLarge, box }) => ({
    label: labels[label]!,
    isLarge,
    box: {
      ...box,
      x: x < 0 ? SCENE_SIDE - box.x - box.width : box.x,
      y: y < 0 ? SCENE_SIDE - box.y - box.height : box.y,
    },
  }))

/** Turns what the eyes say of a scene, a row of 120, into what they would say of a variant, [120, 120]. */
function matrixOf({ labels, x, y }: Variant): Float32Array {
  const matrix = new Float32Array(LOOK * LOOK)
  // The moments 1, x, y, x², y², xy.
  for (const [moment, sign] of [1, x, y, 1, 1, x * y].entries()) {
    for (let kind = 0; kind < KINDS; kind++) {
      const called = labels[kind % DIGITS]! + DIGITS * Math.floor(kind / DIGITS)
      matrix[(moment * KINDS + kind) * LOOK + moment * KINDS + called] = sign
    }
  }
  return matrix
}

/** What the eyes would say of all variants, one behind another, [variants · n, 120], of what they say of n scenes. */
export const looksIn = (looks: Tensor2D, variants: readonly Variant[]): Tensor2D =>
  concat(
    variants.map((variant) => matMul(looks, tensor2d(matrixOf(variant), [LOOK, LOOK]))),
    0,
  )

/**
 * Data augmentation (section 8.1.2): random geometry and brightness, drawn anew for each image at each step. What
 * is drawn by `src/math/drawChange.ts` is done by `src/math/resample.ts`, in one reading of the source.
 */
import { drawChange } from '../../math/drawChange'
import { resampleInto } from '../../math/resample'
import type { Rng } from '../../math/rng'
import type { Augmentation } from '../protocol'
import { PIXELS } from './dataset'

/** True when every switch is off. */
export const isIdentity = (augmentation: Augmentation): boolean =>
  Object.values(augmentation).every((amount) => !amount)

/** Writes one image of 784 bytes, changed at random, as 784 floats in 0–1. */
export function augmentInto(
  output: Float32Array,
  image: Uint8Array,
  augmentation: Augmentation,
  rng: Rng,
): void {
  resampleInto(output, image, drawChange(augmentation, rng))
}

/** Writes one image of 784 bytes as 784 floats in 0–1. */
export function scaleInto(output: Float32Array, image: Uint8Array): void {
  for (let i = 0; i < PIXELS; i++) output[i] = image[i]! / 255
}

/**
 * Data augmentation (section 8.1.2): random geometry and brightness, drawn anew for each image at each step. What is
 * drawn here is done by `src/math/resample.ts`, in one reading of the source.
 */
import { resampleInto, type Geometry } from '../../math/resample'
import type { Rng } from '../../math/rng'
import type { Augmentation } from '../protocol'
import { PIXELS } from './dataset'

const SIDE = 28

/** True when every switch is off. */
export const isIdentity = ({ flip, crop, shift, rotate, scale, brightness }: Augmentation): boolean =>
  !flip && !crop && !shift && !rotate && !scale && !brightness

/** Uniform in [−1, 1). */
const signed = (rng: Rng) => 2 * rng.uniform() - 1

function drawTransform(augmentation: Augmentation, rng: Rng): { geometry: Geometry; gain: number } {
  const { flip, crop, shift, rotate, scale, brightness } = augmentation
  const mirror = flip && rng.uniform() < 0.5 ? -1 : 1
  const angle = rotate ? (signed(rng) * rotate * Math.PI) / 180 : 0
  const zoom = scale ? 1 + signed(rng) * scale : 1
  const window = SIDE - crop // the crop's side in source pixels, stretched over the whole output
  const stretch = window / SIDE / zoom
  const cropX = crop ? rng.below(crop + 1) - crop / 2 : 0
  const cropY = crop ? rng.below(crop + 1) - crop / 2 : 0
  const shiftX = shift ? rng.below(2 * shift + 1) - shift : 0
  const shiftY = shift ? rng.below(2 * shift + 1) - shift : 0
  const gain = brightness ? 1 + signed(rng) * brightness : 1
  return { geometry: { mirror, angle, stretch, cropX, cropY, shiftX, shiftY }, gain }
}

/** Writes one image of 784 bytes, changed at random, as 784 floats in 0–1. */
export function augmentInto(
  output: Float32Array,
  image: Uint8Array,
  augmentation: Augmentation,
  rng: Rng,
): void {
  const { geometry, gain } = drawTransform(augmentation, rng)
  resampleInto(output, image, geometry, gain)
}

/** Writes one image of 784 bytes as 784 floats in 0–1. */
export function scaleInto(output: Float32Array, image: Uint8Array): void {
  for (let i = 0; i < PIXELS; i++) output[i] = image[i]! / 255
}

/**
 * Data augmentation (section 8.1.2): random geometry and brightness, drawn anew for each image at each step.
 *
 * Flip, crop, shift, rotation and scale are composed into one affine map from output to source pixels, and the source
 * is read once, bilinearly, black outside; so five switches blur no more than one does.
 */
import type { Rng } from '../../math/rng'
import type { Augmentation } from '../protocol'
import { PIXELS } from './dataset'

const SIDE = 28
const CENTRE = (SIDE - 1) / 2

/** True when every switch is off. */
export const isIdentity = ({ flip, crop, shift, rotate, scale, brightness }: Augmentation): boolean =>
  !flip && !crop && !shift && !rotate && !scale && !brightness

/** Source position of output pixel (x, y): (a·x + b·y + c, d·x + e·y + f), about the image's centre. */
interface Draw {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
  gain: number
}

/** Uniform in [−1, 1). */
const signed = (rng: Rng) => 2 * rng.uniform() - 1

function drawTransform(augmentation: Augmentation, rng: Rng): Draw {
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
  const cos = Math.cos(angle) * stretch
  const sin = Math.sin(angle) * stretch
  const a = mirror * cos
  const b = mirror * sin
  return {
    a,
    b,
    c: CENTRE + cropX - a * (CENTRE + shiftX) - b * (CENTRE + shiftY),
    d: -sin,
    e: cos,
    f: CENTRE + cropY + sin * (CENTRE + shiftX) - cos * (CENTRE + shiftY),
    gain: brightness ? 1 + signed(rng) * brightness : 1,
  }
}

const texel = (image: Uint8Array, x: number, y: number) =>
  x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : image[y * SIDE + x]!

function bilinear(image: Uint8Array, x: number, y: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const u = x - x0
  const v = y - y0
  const top = (1 - u) * texel(image, x0, y0) + u * texel(image, x0 + 1, y0)
  const bottom = (1 - u) * texel(image, x0, y0 + 1) + u * texel(image, x0 + 1, y0 + 1)
  return (1 - v) * top + v * bottom
}

/** Writes one image of 784 bytes, changed at random, as 784 floats in 0–1. */
export function augmentInto(
  output: Float32Array,
  image: Uint8Array,
  augmentation: Augmentation,
  rng: Rng,
): void {
  const { a, b, c, d, e, f, gain } = drawTransform(augmentation, rng)
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const value = bilinear(image, a * x + b * y + c, d * x + e * y + f)
      output[y * SIDE + x] = Math.min(1, (gain * value) / 255)
    }
  }
}

/** Writes one image of 784 bytes as 784 floats in 0–1. */
export function scaleInto(output: Float32Array, image: Uint8Array): void {
  for (let i = 0; i < PIXELS; i++) output[i] = image[i]! / 255
}

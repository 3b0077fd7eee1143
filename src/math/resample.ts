/**
 * Geometry and brightness of a 28 × 28 image. Mirror, crop, shift, rotation and scale are composed into one affine map from
 * output to source pixels, and the source is read once, bilinearly, black outside; so five changes blur no more than one.
 */
import { bentBy, type Bend } from './bend'
import { DIGIT_SIDE as SIDE } from './recentre'

const CENTRE = (SIDE - 1) / 2

/** What is done to an image about its centre. */
export interface Geometry {
  /** −1 swaps left and right. */
  mirror: 1 | -1
  /** Radians; positive turns the picture clockwise on the screen. */
  angle: number
  /** Source pixels per output pixel: below 1 enlarges. */
  stretch: number
  /** Where the window on the source is moved to, source pixels. */
  cropX: number
  cropY: number
  /** Where the picture is moved to, output pixels. */
  shiftX: number
  shiftY: number
}

/** Nothing changes. */
export const STILL: Geometry = { mirror: 1, angle: 0, stretch: 1, cropX: 0, cropY: 0, shiftX: 0, shiftY: 0 }

/** All that may be done to an image in one reading of it. */
export interface Change {
  geometry: Geometry
  /** Multiplies the brightness. */
  gain: number
  bend?: Bend
}

/** Source position of output pixel (x, y): (a·x + b·y + c, d·x + e·y + f). */
interface AffineMap {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}

export function affineMap({ mirror, angle, stretch, cropX, cropY, shiftX, shiftY }: Geometry): AffineMap {
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

/** Writes the changed image of 784 bytes as 784 floats in 0–1. */
export function resampleInto(
  output: Float32Array,
  image: Uint8Array,
  { geometry, gain, bend }: Change,
): void {
  const { a, b, c, d, e, f } = affineMap(geometry)
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [besideX, besideY] = bend ? [bentBy(bend, 0, x, y), bentBy(bend, 1, x, y)] : [0, 0]
      const value = bilinear(image, a * x + b * y + c + besideX, d * x + e * y + f + besideY)
      output[y * SIDE + x] = Math.min(1, (gain * value) / 255)
    }
  }
}

/** The changed image as bytes, as it is drawn on a page. */
export function resampled(image: Uint8Array, change: Change): Uint8Array {
  const output = new Float32Array(image.length)
  resampleInto(output, image, change)
  return Uint8Array.from(output, (value) => Math.round(255 * value))
}

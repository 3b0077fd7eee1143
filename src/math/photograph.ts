/** Geometry and brightness of a square photograph: what is drawn for a digit of 28 × 28, with every length scaled to its side. */
import { bentOn } from './bend'
import { DIGIT_SIDE } from './recentre'
import { affineMap, type Change } from './resample'

/** A square picture in colour. */
export interface Picture {
  side: number
  /** [side, side, 4]; opaque. */
  rgba: Uint8ClampedArray<ArrayBuffer>
}

const DIGIT_CENTRE = (DIGIT_SIDE - 1) / 2
const CHANNELS = 4

/** The changed photograph: read once, bilinearly, black outside. A shift by one pixel of a digit moves it by side/28 pixels. */
export function changedPicture({ side, rgba }: Picture, { geometry, gain, bend }: Change): Picture {
  const { a, b, c, d, e, f } = affineMap(geometry)
  const zoom = side / DIGIT_SIDE
  const centre = (side - 1) / 2
  // Where the centre comes from, measured from the centre of the source.
  const fromX = zoom * ((a + b) * DIGIT_CENTRE + c - DIGIT_CENTRE)
  const fromY = zoom * ((d + e) * DIGIT_CENTRE + f - DIGIT_CENTRE)
  const bentBy = bend ? bentOn(side) : null
  const output = new Uint8ClampedArray(rgba.length)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [besideX, besideY] = bentBy ? [bentBy(bend!, 0, x, y), bentBy(bend!, 1, x, y)] : [0, 0]
      const sourceX = centre + fromX + a * (x - centre) + b * (y - centre) + zoom * besideX
      const sourceY = centre + fromY + d * (x - centre) + e * (y - centre) + zoom * besideY
      writePixel(output, CHANNELS * (y * side + x), { side, rgba }, sourceX, sourceY, gain)
    }
  }
  return { side, rgba: output }
}

/** Writes one opaque pixel, read between the four round (x, y); the array rounds and cuts off at 255. */
function writePixel(
  output: Uint8ClampedArray,
  at: number,
  { side, rgba }: Picture,
  x: number,
  y: number,
  gain: number,
): void {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  let [red, green, blue] = [0, 0, 0]
  for (let corner = 0; corner < 4; corner++) {
    const cornerX = x0 + (corner & 1)
    const cornerY = y0 + (corner >> 1)
    if (cornerX < 0 || cornerY < 0 || cornerX >= side || cornerY >= side) continue
    const weight = gain * (1 - Math.abs(x - cornerX)) * (1 - Math.abs(y - cornerY))
    const from = CHANNELS * (cornerY * side + cornerX)
    red += weight * rgba[from]!
    green += weight * rgba[from + 1]!
    blue += weight * rgba[from + 2]!
  }
  output[at] = red
  output[at + 1] = green
  output[at + 2] = blue
  output[at + 3] = 255
}

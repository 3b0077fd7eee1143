/** Where a classifier of 28 × 28 stands as it slides over a page, and what it costs to ask it there (section 8.4.2). */
import { deepConvNet } from '../architectures/deepConvNet'
import { layersOf, measure } from '../architectures/measure'
import { outputSide } from '../operationCost'
import { PAGE, type Page } from './page'
import { SPRITE_SIDE } from './scene'

/** Pixels from a window to the next: three poolings by two. */
export const STEP = 8

const placesAlong = (length: number) => outputSide(length, SPRITE_SIDE, STEP, 0)
/** Windows down and across: 9 × 17. */
export const PLACES = { rows: placesAlong(PAGE.height), columns: placesAlong(PAGE.width) } as const
export const PLACE_COUNT = PLACES.rows * PLACES.columns

/** Upper left corner of window number `place`, row by row, in pixels. */
export const cornerOf = (place: number): { x: number; y: number } => ({
  x: STEP * (place % PLACES.columns),
  y: STEP * Math.floor(place / PLACES.columns),
})

/** What lies in window number `place` of a page, [784]. */
export function windowAt(pixels: Uint8Array, place: number): Uint8Array {
  const { x, y } = cornerOf(place)
  const window = new Uint8Array(SPRITE_SIDE ** 2)
  for (let row = 0; row < SPRITE_SIDE; row++) {
    const from = (y + row) * PAGE.width + x
    window.set(pixels.subarray(from, from + SPRITE_SIDE), row * SPRITE_SIDE)
  }
  return window
}

/** How many of a window's four sides lie on the page's border. */
export function sidesOnBorder(place: number): number {
  const { x, y } = cornerOf(place)
  const [right, bottom] = [x + SPRITE_SIDE, y + SPRITE_SIDE]
  return [x === 0, y === 0, right === PAGE.width, bottom === PAGE.height].filter(Boolean).length
}

/** Least side of a digit's ink in the middle of its sprite. */
const INK = { from: 4, to: 24 }

/** Whether the ink of some digit lies in a window as a whole. */
export function holdsDigit(page: Page, place: number): boolean {
  const { x, y } = cornerOf(place)
  const isWithin = (at: number, corner: number) =>
    at + INK.from >= corner && at + INK.to <= corner + SPRITE_SIDE
  return page.some((digit) => isWithin(digit.x, x) && isWithin(digit.y, y))
}

/** A part of the network of section 8.1.1, with the multiply-adds of one pass over a picture. */
export interface PassCost {
  layer: string
  multiplyAdds: number
}

/** What each layer of the fully convolutional form multiplies in one pass over a picture; biases are not counted. */
export function passCost(heightPx: number, widthPx: number): PassCost[] {
  let [height, width] = [heightPx, widthPx]
  return layersOf(measure(deepConvNet)).flatMap(
    ({ kind, name, kernel, stride, pad, input, shape, fanIn }) => {
      // A fully connected layer covers the whole map that it reads in a picture of 28 × 28.
      const covered = kind === 'affine' ? input[1] : kernel
      height = outputSide(height, covered, stride, pad)
      width = outputSide(width, covered, stride, pad)
      return kind === 'pool' ? [] : { layer: name, multiplyAdds: height * width * fanIn * shape[0] }
    },
  )
}

/** Multiply-adds of a whole pass. */
export const passTotal = (heightPx: number, widthPx: number): number =>
  passCost(heightPx, widthPx).reduce((sum, { multiplyAdds }) => sum + multiplyAdds, 0)

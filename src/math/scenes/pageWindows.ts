/** Where a classifier of 28 × 28 stands as it slides over a page, and what it costs to ask it there (section 8.4.2). */
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

const CONVOLUTIONS = [
  { layer: 'conv1', channels: 1, filters: 16, pad: 1 },
  { layer: 'conv2', channels: 16, filters: 16, pad: 1, isPooled: true },
  { layer: 'conv3', channels: 16, filters: 32, pad: 1 },
  { layer: 'conv4', channels: 32, filters: 32, pad: 2, isPooled: true },
  { layer: 'conv5', channels: 32, filters: 64, pad: 1 },
  { layer: 'conv6', channels: 64, filters: 64, pad: 1, isPooled: true },
] as const
const MAP_SIDE = 4
const HIDDEN = 50
const CLASSES = 10

/** What each layer of the fully convolutional form multiplies in one pass over a picture; biases are not counted. */
export function passCost(heightPx: number, widthPx: number): PassCost[] {
  let [height, width] = [heightPx, widthPx]
  const costs: PassCost[] = CONVOLUTIONS.map(({ layer, channels, filters, pad, ...rest }) => {
    ;[height, width] = [outputSide(height, 3, 1, pad), outputSide(width, 3, 1, pad)]
    const multiplyAdds = height * width * 9 * channels * filters
    if ('isPooled' in rest) [height, width] = [outputSide(height, 2, 2, 0), outputSide(width, 2, 2, 0)]
    return { layer, multiplyAdds }
  })
  const answers = outputSide(height, MAP_SIDE, 1, 0) * outputSide(width, MAP_SIDE, 1, 0)
  const { filters } = CONVOLUTIONS.at(-1)!
  return [
    ...costs,
    { layer: 'affine1', multiplyAdds: answers * MAP_SIDE ** 2 * filters * HIDDEN },
    { layer: 'affine2', multiplyAdds: answers * HIDDEN * CLASSES },
  ]
}

/** Multiply-adds of a whole pass. */
export const passTotal = (heightPx: number, widthPx: number): number =>
  passCost(heightPx, widthPx).reduce((sum, { multiplyAdds }) => sum + multiplyAdds, 0)

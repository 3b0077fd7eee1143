/**
 * Draws a scene. Each thing is read once, bilinearly, and where things overlap the brightest wins; so the pixels of a digit can be told
 * from those of another, and that is where masks and boxes come from.
 */
import type { Box } from '../detection/boxes'
import { stream } from '../rng'
import {
  digitImage,
  digitsOf,
  SCENE_SIDE,
  SPRITE_SIDE,
  spriteAt,
  type Placement,
  type Scene,
  type Sprites,
  type Stroke,
} from './scene'

/** A pixel belongs to a digit from this share of the digit's brightness on. */
const MASK_SHARE = 0.35
const PIXELS = SCENE_SIDE ** 2

export interface Rendered {
  /** [96 · 96], 0–255. */
  pixels: Uint8Array
  /** Of each digit, in the order of `digitsOf`: the smallest box around its pixels, hidden ones included. */
  boxes: Box[]
  /** [96 · 96]: 0 background, 1 + i the i-th digit. */
  instances: Uint8Array
  /** [96 · 96]: 0 background, 1 + d a digit d. */
  classes: Uint8Array
}

/** The picture with all that is true of it. */
export function renderScene(scene: Scene, sprites: Sprites): Rendered {
  const light = new Float32Array(PIXELS)
  const instances = new Uint8Array(PIXELS)
  const classes = new Uint8Array(PIXELS)
  for (const thing of scene.things) {
    if (thing.kind === 'stroke') drawStroke(light, thing)
    else if (thing.kind === 'garment') lay(light, patchOf(spriteAt(sprites.garments, thing.sprite), thing))
  }
  const boxes = digitsOf(scene).map((digit, i) => {
    const patch = patchOf(digitImage(digit, sprites), digit)
    lay(light, patch, (at, value) => {
      instances[at] = isInk(value, digit) ? 1 + i : 0
      classes[at] = isInk(value, digit) ? 1 + digit.label : 0
    })
    return boxAround(patch, digit)
  })
  const grain = stream(scene.grain.seed, 'grain')
  const pixels = new Uint8Array(PIXELS)
  for (let at = 0; at < PIXELS; at++)
    pixels[at] = Math.min(255, Math.round(255 * (light[at]! + scene.grain.ink * grain.uniform())))
  return { pixels, boxes, instances, classes }
}

/** The box of a digit as `renderScene` finds it. */
export const boxOf = (image: Uint8Array, placement: Placement): Box =>
  boxAround(patchOf(image, placement), placement)

const isInk = (light: number, { ink }: Pick<Placement, 'ink'>) => light >= MASK_SHARE * ink && light > 0

/** A window of the scene with one thing in it. */
interface Patch extends Box {
  /** [height, width], 0–1 */
  light: Float32Array
}

/** Lays a patch over the scene, the brighter of the two at each pixel; tells where the patch won. */
function lay(light: Float32Array, patch: Patch, onWin?: (at: number, value: number) => void): void {
  for (let row = 0; row < patch.height; row++) {
    for (let column = 0; column < patch.width; column++) {
      const value = patch.light[row * patch.width + column]!
      const at = (patch.y + row) * SCENE_SIDE + patch.x + column
      if (value <= light[at]!) continue
      light[at] = value
      onWin?.(at, value)
    }
  }
}

function boxAround({ x, y, width, height, light }: Patch, placement: Placement): Box {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!isInk(light[row * width + column]!, placement)) continue
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = row
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + left, y: y + top, width: right - left + 1, height: bottom - top + 1 }
}

/** A sprite as it stands in the scene. */
function patchOf(image: Uint8Array, { x, y, side, angle, ink }: Placement): Patch {
  const perPixel = SPRITE_SIDE / side
  const cos = perPixel * Math.cos(angle)
  const sin = perPixel * Math.sin(angle)
  const reach = (side / 2) * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle))) + 1
  const [left, right] = within(x, reach)
  const [top, bottom] = within(y, reach)
  const width = Math.max(0, right - left + 1)
  const height = Math.max(0, bottom - top + 1)
  const light = new Float32Array(width * height)
  const centre = (SPRITE_SIDE - 1) / 2
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const besideX = left + column - x
      const besideY = top + row - y
      const fromX = centre + cos * besideX + sin * besideY
      const fromY = centre - sin * besideX + cos * besideY
      light[row * width + column] = ink * read(image, fromX, fromY)
    }
  }
  return { x: left, y: top, width, height, light }
}

const within = (centre: number, reach: number): [number, number] => [
  Math.max(0, Math.floor(centre - reach)),
  Math.min(SCENE_SIDE - 1, Math.ceil(centre + reach)),
]

/** A sprite between its pixels, 0–1; black outside. */
function read(image: Uint8Array, x: number, y: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  if (x0 < -1 || y0 < -1 || x0 >= SPRITE_SIDE || y0 >= SPRITE_SIDE) return 0
  const u = x - x0
  const v = y - y0
  const left = x0 >= 0
  const right = x0 + 1 < SPRITE_SIDE
  const at = y0 * SPRITE_SIDE + x0
  let sum = 0
  if (y0 >= 0) {
    if (left) sum += (1 - u) * (1 - v) * image[at]!
    if (right) sum += u * (1 - v) * image[at + 1]!
  }
  if (y0 + 1 < SPRITE_SIDE) {
    if (left) sum += (1 - u) * v * image[at + SPRITE_SIDE]!
    if (right) sum += u * v * image[at + SPRITE_SIDE + 1]!
  }
  return sum / 255
}

function drawStroke(light: Float32Array, { x1, y1, x2, y2, width, ink }: Stroke): void {
  const reach = width / 2 + 1
  const [left] = within(Math.min(x1, x2), reach)
  const [, right] = within(Math.max(x1, x2), reach)
  const [top] = within(Math.min(y1, y2), reach)
  const [, bottom] = within(Math.max(y1, y2), reach)
  const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const along =
        lengthSquared > 0 ? ((column - x1) * (x2 - x1) + (row - y1) * (y2 - y1)) / lengthSquared : 0
      const share = Math.max(0, Math.min(1, along))
      const distance = Math.hypot(column - x1 - share * (x2 - x1), row - y1 - share * (y2 - y1))
      const value = ink * Math.max(0, Math.min(1, width / 2 + 0.5 - distance))
      const at = row * SCENE_SIDE + column
      if (value > light[at]!) light[at] = value
    }
  }
}

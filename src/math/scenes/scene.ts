/**
 * Digit scenes (section 8.4): 96 × 96 pictures with several handwritten digits, and beside them strokes and garments that are none.
 * A scene is a list of things; what they look like lies in `Sprites`, so the same list can be drawn from any digits.
 */

/** Width and height of a scene, pixels. */
export const SCENE_SIDE = 96
/** Width and height of a sprite, pixels. */
export const SPRITE_SIDE = 28
export const SPRITE_PIXELS = SPRITE_SIDE ** 2
/** Classes of pixels: 0 is background, 1 + d is digit d. */
export const PIXEL_CLASSES = 11

/** Where and how a sprite stands. */
export interface Placement {
  /** Its centre, in pixels of the scene. */
  x: number
  y: number
  /** Width and height of the whole sprite as it is drawn, before turning; the ink of a digit is 20/28 of it. */
  side: number
  /** Radians; positive turns it clockwise on the screen. */
  angle: number
  /** Multiplies its brightness, 0–1. */
  ink: number
}

export interface PlacedDigit extends Placement {
  kind: 'digit'
  /** Which of `Sprites.digits`; -1 where it has an image of its own. */
  sprite: number
  /** Of a drawn digit what its reader says it is. */
  label: number
  /** [784], a digit that a reader drew; see `drawnDigit.ts`. */
  image?: Uint8Array
}

export interface PlacedGarment extends Placement {
  kind: 'garment'
  /** Which of `Sprites.garments`. */
  sprite: number
}

/** A straight line with soft edges. */
export interface Stroke {
  kind: 'stroke'
  x1: number
  y1: number
  x2: number
  y2: number
  /** Pixels. */
  width: number
  /** Its brightness, 0–1. */
  ink: number
}

export type Thing = PlacedDigit | PlacedGarment | Stroke

export interface Scene {
  things: Thing[]
  /** Grey grain over all: its seed, and its greatest brightness, 0–1. */
  grain: { seed: number; ink: number }
}

/** What things look like, 0–255, white on black. */
export interface Sprites {
  /** [n, 784] */
  digits: Uint8Array
  /** [n] */
  labels: Uint8Array
  /** [m, 784] */
  garments: Uint8Array
}

/** The digits among the things, in order. */
export const digitsOf = ({ things }: Pick<Scene, 'things'>): PlacedDigit[] =>
  things.filter((thing) => thing.kind === 'digit')

/** Pixels of one sprite, as a view. */
export const spriteAt = (images: Uint8Array, index: number): Uint8Array =>
  images.subarray(index * SPRITE_PIXELS, (index + 1) * SPRITE_PIXELS)

/** Pixels of a placed digit: its own, or a sprite's. */
export const digitImage = ({ image, sprite }: PlacedDigit, { digits }: Pick<Sprites, 'digits'>): Uint8Array =>
  image ?? spriteAt(digits, sprite)

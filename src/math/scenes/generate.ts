/** Draws scenes at random: how many digits, which, where and how, and what else lies about. The same key gives the same scene everywhere. */
import { overlap, type Box } from '../detection/boxes'
import { stream, type Rng } from '../rng'
import { messageOf, wordsOf, type CaptionLanguage, type Described } from './captions'
import { boxOf } from './render'
import {
  digitImage,
  digitsOf,
  SCENE_SIDE,
  spriteAt,
  type PlacedDigit,
  type PlacedGarment,
  type Placement,
  type Scene,
  type Sprites,
  type Stroke,
} from './scene'

export type Split = 'train' | 'validation' | 'test'

export interface SceneKey {
  split: Split
  seed: number
  index: number
}

/** How often there are 1, 2 … 6 digits. */
const COUNT_SHARES = [0.14, 0.34, 0.16, 0.14, 0.12, 0.1]
/** Of three digits or more: how often none, one and two are large. */
const LARGE_SHARES = [0.25, 0.45, 0.3]
/** Sides of a digit's sprite, pixels; nothing is drawn between small and large. */
const SMALL = { from: 22, to: 28 }
const LARGE = { from: 38, to: 48 }
/** From this side on a digit counts as large. */
export const LARGE_FROM = (SMALL.to + LARGE.from) / 2
const GREATEST_ANGLE = 0.35
/** So much of the smaller of two boxes may lie in the other. */
const MOST_SHARED = 0.12
const TRIES = 40

const between = (rng: Rng, from: number, to: number): number => from + (to - from) * rng.uniform()

/** Index drawn with the given shares. */
function pick(rng: Rng, shares: readonly number[]): number {
  let left = rng.uniform()
  return Math.max(
    0,
    shares.findIndex((share) => (left -= share) < 0),
  )
}

/** A scene that the grammar of captions can describe. Sprites must hold at least one digit; garments may be none. */
export function sceneAt(sprites: Sprites, { split, seed, index }: SceneKey): Scene {
  const rng = stream(seed, `scene ${split}`, index)
  for (;;) {
    const scene = attempt(sprites, rng)
    if (scene && messageOf(describe(scene, sprites))) return scene
  }
}

/** What captions say of the digits of a scene. */
export function describe(scene: Scene, sprites: Sprites): Described[] {
  return digitsOf(scene).map((digit) => ({
    label: digit.label,
    isLarge: digit.side >= LARGE_FROM,
    box: boxOf(digitImage(digit, sprites), digit),
  }))
}

/** The caption of a scene, as words; null where it could be said in two ways, or has no digit. */
export function captionOf(scene: Scene, sprites: Sprites, language: CaptionLanguage): string[] | null {
  const message = messageOf(describe(scene, sprites))
  return message && wordsOf(message, language)
}

function attempt(sprites: Sprites, rng: Rng): Scene | null {
  const count = 1 + pick(rng, COUNT_SHARES)
  const large = count > 2 ? pick(rng, LARGE_SHARES) : rng.below(count + 1)
  const taken: Box[] = []
  const digits: PlacedDigit[] = []
  for (let i = 0; i < count; i++) {
    const sprite = rng.below(sprites.labels.length)
    const size = i < large ? LARGE : SMALL
    const placed = place(rng, { ...size, ink: [0.55, 1] }, spriteAt(sprites.digits, sprite), taken)
    if (!placed) return null
    digits.push({ kind: 'digit', sprite, label: sprites.labels[sprite]!, ...placed })
  }
  const garments: PlacedGarment[] = []
  const garmentCount = sprites.garments.length > 0 ? pick(rng, [0.5, 0.35, 0.15]) : 0
  for (let i = 0; i < garmentCount; i++) {
    const sprite = rng.below(sprites.garments.length / 784)
    const image = spriteAt(sprites.garments, sprite)
    const placed = place(rng, { from: 16, to: 28, ink: [0.3, 0.7] }, image, taken)
    if (placed) garments.push({ kind: 'garment', sprite, ...placed })
  }
  const strokes = Array.from({ length: rng.below(4) }, () => stroke(rng))
  return {
    things: [...strokes, ...garments, ...digits],
    grain: { seed: rng.below(2 ** 31), ink: between(rng, 0, 0.08) },
  }
}

interface Choice {
  /** Sides to choose between, pixels. */
  from: number
  to: number
  ink: [number, number]
}

/** A place within the scene where little is covered, which is added to `taken`; null when none was found. */
function place(rng: Rng, { from, to, ink }: Choice, image: Uint8Array, taken: Box[]): Placement | null {
  for (let i = 0; i < TRIES; i++) {
    const side = between(rng, from, to)
    const placement = {
      x: between(rng, side / 3, SCENE_SIDE - side / 3),
      y: between(rng, side / 3, SCENE_SIDE - side / 3),
      side,
      angle: between(rng, -GREATEST_ANGLE, GREATEST_ANGLE),
      ink: between(rng, ...ink),
    }
    const box = boxOf(image, placement)
    if (!isInside(box) || taken.some((other) => sharedShare(box, other) > MOST_SHARED)) continue
    taken.push(box)
    return placement
  }
  return null
}

const isInside = ({ x, y, width, height }: Box) =>
  width > 0 && x > 0 && y > 0 && x + width < SCENE_SIDE && y + height < SCENE_SIDE

const sharedShare = (a: Box, b: Box) =>
  overlap(a, b).intersection / Math.min(a.width * a.height, b.width * b.height)

function stroke(rng: Rng): Stroke {
  const x1 = between(rng, 0, SCENE_SIDE)
  const y1 = between(rng, 0, SCENE_SIDE)
  const angle = between(rng, 0, 2 * Math.PI)
  const length = between(rng, 5, 13)
  return {
    kind: 'stroke',
    x1,
    y1,
    x2: x1 + length * Math.cos(angle),
    y2: y1 + length * Math.sin(angle),
    width: between(rng, 1, 1.8),
    ink: between(rng, 0.25, 0.6),
  }
}

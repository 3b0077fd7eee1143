/**
 * A digit that a reader drew, as a short text for an address: the corner and the size of its ink, one letter each, then its pixels in eight steps
 * of grey, two in a letter of base64url (RFC 4648, section 5). A drawn digit is brought to the eight steps before it is shown, so that a link
 * shows exactly what its sender saw.
 */
import { SPRITE_PIXELS, SPRITE_SIDE } from './scene'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const STEPS = 7
const level = (value: number) => Math.round((value / 255) * STEPS)

/** [784] brought to eight steps of grey, 0–255; null where nothing is left. */
export function inEightSteps(image: Uint8Array): Uint8Array | null {
  const stepped = Uint8Array.from(image, (value) => Math.round((level(value) / STEPS) * 255))
  return stepped.some((value) => value > 0) ? stepped : null
}

/** The text of an image [784] that has ink. */
export function drawnText(image: Uint8Array): string {
  let [left, top, right, bottom] = [SPRITE_SIDE, SPRITE_SIDE, -1, -1]
  image.forEach((value, at) => {
    if (level(value) === 0) return
    const [x, y] = [at % SPRITE_SIDE, Math.floor(at / SPRITE_SIDE)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = y
  })
  const [width, height] = [right - left + 1, bottom - top + 1]
  const levels = Array.from({ length: width * height }, (_, i) =>
    level(image[(top + Math.floor(i / width)) * SPRITE_SIDE + left + (i % width)]!),
  )
  let text = [left, top, width, height].map((value) => LETTERS[value]!).join('')
  for (let i = 0; i < levels.length; i += 2) text += LETTERS[8 * levels[i]! + (levels[i + 1] ?? 0)]!
  return text
}

/** The image [784] of a text; null where it makes no sense. */
export function drawnDigit(text: string): Uint8Array | null {
  const values = [...text].map((letter) => LETTERS.indexOf(letter))
  if (values.some((value) => value < 0)) return null
  const [left = 0, top = 0, width = 0, height = 0, ...pairs] = values
  const isInside = left + width <= SPRITE_SIDE && top + height <= SPRITE_SIDE
  if (!isInside || width * height === 0 || pairs.length !== Math.ceil((width * height) / 2)) return null
  const image = new Uint8Array(SPRITE_PIXELS)
  for (let i = 0; i < width * height; i++) {
    const pair = pairs[i >> 1]!
    const at = (top + Math.floor(i / width)) * SPRITE_SIDE + left + (i % width)
    image[at] = Math.round(((i % 2 === 0 ? pair >> 3 : pair & 7) / STEPS) * 255)
  }
  return image.some((value) => value > 0) ? image : null
}

/** A page of handwritten digits (section 8.4.2), each as large as MNIST has it, for a classifier that is slid over it. */
import { stream } from '../rng'
import { SPRITE_SIDE, spriteAt, type Sprites } from './scene'

/** Pixels. Sides of 28 + 8n are read to the last pixel by windows of 28 every 8. */
export const PAGE = { width: 156, height: 92 } as const
export const PAGE_PIXELS = PAGE.width * PAGE.height

export interface PageDigit {
  /** Which of `Sprites.digits`. */
  sprite: number
  /** Upper left corner of its 28 × 28, whole pixels. */
  x: number
  y: number
}

export type Page = readonly PageDigit[]

const DIGITS = 7
/** Ink takes up 20 × 20 in the middle of a sprite; two digits are at least this far apart in one direction. */
const APART = 21
const TRIES = 200

/** Digits scattered by a seed; the same seed gives the same page everywhere. */
export function pageAt(sprites: Pick<Sprites, 'labels'>, seed: number): Page {
  const rng = stream(seed, 'page')
  const page: PageDigit[] = []
  for (let i = 0; i < TRIES && page.length < DIGITS; i++) {
    const digit = {
      sprite: rng.below(sprites.labels.length),
      x: rng.below(PAGE.width - SPRITE_SIDE + 1),
      y: rng.below(PAGE.height - SPRITE_SIDE + 1),
    }
    if (page.every(({ x, y }) => Math.max(Math.abs(x - digit.x), Math.abs(y - digit.y)) >= APART))
      page.push(digit)
  }
  return page
}

/** Keeps a digit on the page, on whole pixels. */
export const onPage = (digit: PageDigit): PageDigit => ({
  ...digit,
  x: Math.round(Math.max(0, Math.min(PAGE.width - SPRITE_SIDE, digit.x))),
  y: Math.round(Math.max(0, Math.min(PAGE.height - SPRITE_SIDE, digit.y))),
})

/** The page, [92 · 156] in 0–255; where digits overlap the brighter wins. */
export function renderPage(page: Page, sprites: Pick<Sprites, 'digits'>): Uint8Array {
  const pixels = new Uint8Array(PAGE_PIXELS)
  for (const { sprite, x, y } of page) {
    spriteAt(sprites.digits, sprite).forEach((light, i) => {
      const at = (y + Math.floor(i / SPRITE_SIDE)) * PAGE.width + x + (i % SPRITE_SIDE)
      if (light > pixels[at]!) pixels[at] = light
    })
  }
  return pixels
}

/** A page in an address: `sprite.x.y` joined by `~`. */
export const pageText = (page: Page): string =>
  page.map(({ sprite, x, y }) => `${sprite}.${x}.${y}`).join('~')

/** The page of a text; null where it makes no sense with these sprites. */
export function pageFromText(text: string, sprites: Pick<Sprites, 'labels'>): Page | null {
  const page = text.split('~').map((part): PageDigit | null => {
    if (!/^\d{1,2}\.\d{1,3}\.\d{1,2}$/.test(part)) return null
    const [sprite, x, y] = part.split('.').map(Number) as [number, number, number]
    const digit = { sprite, x, y }
    const put = onPage(digit)
    return sprite < sprites.labels.length && put.x === x && put.y === y ? digit : null
  })
  const known = page.filter((digit) => digit !== null)
  return known.length === page.length && known.length <= 2 * DIGITS ? known : null
}

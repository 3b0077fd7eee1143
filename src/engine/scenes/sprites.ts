/** Which digits and garments the scenes of each split are drawn from: what is trained on never stands in a test scene. */
import { SPRITE_PIXELS, type Sprites } from '../../math/scenes/scene'
import type { Split } from '../../math/scenes/generate'
import type { Dataset } from '../datasets/dataset'

/** From this training image on digits are kept for validation. */
export const VALIDATION_FROM = 55_000

/** Training images that a page draws its training scenes from: two files of MNIST. */
export const PAGE_DIGITS = 10_000

/** Sprites of a split: `digits` are MNIST's training images for train and validation, its test images for test. */
export function spritesOf(
  split: Split,
  digits: Pick<Dataset, 'pixels' | 'labels'>,
  garments: Uint8Array,
): Sprites {
  const { length } = digits.labels
  const [from, to] =
    split === 'train'
      ? [0, Math.min(VALIDATION_FROM, length)]
      : split === 'validation'
        ? [VALIDATION_FROM, length]
        : [0, length]
  return {
    digits: digits.pixels.subarray(from * SPRITE_PIXELS, to * SPRITE_PIXELS),
    labels: digits.labels.subarray(from, to),
    garments,
  }
}

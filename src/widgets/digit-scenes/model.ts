/** What is true of a digit scene, and how it came to be, layer by layer. */
import { digitsOfWords } from '../../math/scenes/captionParts'
import { messageOf, sentenceOf, wordsOf, type CaptionLanguage } from '../../math/scenes/captions'
import type { CocoScene } from '../../math/scenes/coco'
import { describe, sceneAt, type Split } from '../../math/scenes/generate'
import { renderScene, type Rendered } from '../../math/scenes/render'
import { digitsOf, type Scene } from '../../math/scenes/scene'
import { SPLIT_INDICES, SPLIT_SPRITES } from '../../math/scenes/splits'
import type { Box } from '../../math/detection/boxes'

/** How far a scene is drawn: strokes, garments over them, digits, grain. */
export const LAYERS = ['strokes', 'garments', 'digits', 'grain'] as const
/** What references in the text call the layers. */
export const LAYER_IDS: readonly string[] = LAYERS.map((layer) => `scene-${layer}`)
export type Layer = (typeof LAYERS)[number]

/** The scene as far as a layer. */
export function sceneUpTo({ things, grain }: Scene, layer: Layer): Scene {
  const last = LAYERS.indexOf(layer)
  const rank = { stroke: 0, garment: 1, digit: 2 }
  return {
    things: things.filter(({ kind }) => rank[kind] <= last),
    grain: layer === 'grain' ? grain : { ...grain, ink: 0 },
  }
}

export interface DigitTruth {
  label: number
  isLarge: boolean
  box: Box
  /** Pixels that are seen, and those that other things hide. */
  area: number
  /** Number of the image within MNIST's training or test images; null of a drawn digit. */
  image: number | null
}

export interface CaptionPart {
  /** With the space before it, where one is written. */
  text: string
  /** Numbers of the digits that it speaks of. */
  digits: number[]
}

export interface Truth {
  rendered: Rendered
  digits: DigitTruth[]
  /** Null where it could be said in two ways, or there are too many digits or none. */
  captions: Record<CaptionLanguage, CaptionPart[]> | null
}

/** All that is true of a scene of a split. */
export function truthOf(scene: Scene, split: Split): Truth {
  const sprites = SPLIT_SPRITES[split]
  const rendered = renderScene(scene, sprites)
  const areas = new Map<number, number>()
  for (const instance of rendered.instances) areas.set(instance, (areas.get(instance) ?? 0) + 1)
  const described = describe(scene, sprites)
  const digits = digitsOf(scene).map(({ label, sprite, image }, i) => ({
    label,
    isLarge: described[i]!.isLarge,
    box: rendered.boxes[i]!,
    area: areas.get(1 + i) ?? 0,
    image: image ? null : SPLIT_INDICES[split][sprite]!,
  }))
  const message = messageOf(described)
  const captionIn = (language: CaptionLanguage): CaptionPart[] => {
    const words = wordsOf(message!, language)
    const meant = digitsOfWords(message!, described, language, words)
    return words.map((_, i) => ({
      text: sentenceOf(words.slice(0, i + 1), language).slice(sentenceOf(words.slice(0, i), language).length),
      digits: meant[i]!,
    }))
  }
  return { rendered, digits, captions: message && { ko: captionIn('ko'), en: captionIn('en') } }
}

/** Name of a scene's picture: its split, seed and number. */
export const nameOf = (split: Split, seed: number, index: number): string =>
  `scene-${split}-${seed}-${String(index).padStart(5, '0')}`

/** A scene of a split as it is drawn, with its name. */
export const drawnScene = (split: Split, seed: number, index: number): CocoScene => ({
  scene: sceneAt(SPLIT_SPRITES[split], { split, seed, index }),
  name: nameOf(split, seed, index),
})

/** A whole number from `least` to `most` out of a text; null where it is none. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

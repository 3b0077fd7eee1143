/**
 * Digit scenes in the JSON of the COCO data set (Lin et al., 2014), which most detection and segmentation tools read: images, annotations with
 * box, area and mask, categories, and captions. Masks are run-length encoded, uncompressed, down the columns as COCO counts them.
 */
import type { Box } from '../detection/boxes'
import { sentenceOf, type CaptionLanguage } from './captions'
import { captionOf, type Split } from './generate'
import { renderScene } from './render'
import { digitsOf, SCENE_SIDE, type Scene, type Sprites } from './scene'

/** Lengths of runs in turn off and on, beginning with off, down the first column, then the next. */
export interface Rle {
  /** [height, width] */
  size: [number, number]
  counts: number[]
}

/** The runs of the pixels of a row-major map [height · width] that are `value`. */
export function encodeRle(map: ArrayLike<number>, value: number, height: number, width: number): Rle {
  const counts: number[] = []
  let [isOn, length] = [false, 0]
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      if ((map[y * width + x] === value) !== isOn) {
        counts.push(length)
        isOn = !isOn
        length = 0
      }
      length++
    }
  }
  counts.push(length)
  return { size: [height, width], counts }
}

/** The mask of runs, row-major, 0 or 1. Throws where the runs do not fill it. */
export function decodeRle({ size: [height, width], counts }: Rle): Uint8Array {
  const mask = new Uint8Array(height * width)
  let at = 0
  counts.forEach((count, i) => {
    for (const end = at + count; at < end; at++)
      if (i % 2 === 1) mask[(at % height) * width + Math.floor(at / height)] = 1
  })
  if (at !== height * width) throw new Error(`the runs hold ${at} pixels, the mask ${height * width}`)
  return mask
}

export interface CocoImage {
  id: number
  file_name: string
  width: number
  height: number
  /** PNG as a `data:` address, where pictures were asked for. */
  data_url?: string
}

export interface CocoAnnotation {
  id: number
  image_id: number
  /** 1 + the digit: COCO counts its categories from 1. */
  category_id: number
  /** x, y, width, height of the whole digit, hidden pixels included. */
  bbox: [number, number, number, number]
  /** Pixels of the mask. */
  area: number
  segmentation: Rle
  iscrowd: 0
}

export interface CocoCaption {
  id: number
  image_id: number
  language: CaptionLanguage
  caption: string
}

export interface CocoFile {
  info: { description: string; split: Split; seed: number; license: string }
  images: CocoImage[]
  annotations: CocoAnnotation[]
  categories: { id: number; name: string; supercategory: string }[]
  captions: CocoCaption[]
}

export interface CocoScene {
  scene: Scene
  name: string
}

const LICENSE =
  'Digits: MNIST by LeCun, Cortes and Burges, CC BY-SA 3.0. Garments: Fashion-MNIST by Zalando SE, MIT.'
const DESCRIPTION =
  'Digit scenes of section 8.4. Boxes hold the whole digit; masks hold the pixels of it that are seen. A scene that could be described in two ways has no caption.'

const bboxOf = ({ x, y, width, height }: Box): CocoAnnotation['bbox'] => [x, y, width, height]

/** Scenes with all that is true of them. `png` gives a picture of [96 · 96] pixels as a `data:` address. */
export function cocoOf(
  scenes: readonly CocoScene[],
  sprites: Sprites,
  { split, seed }: Pick<CocoFile['info'], 'split' | 'seed'>,
  png?: (pixels: Uint8Array) => string,
): CocoFile {
  const file: CocoFile = {
    info: { description: DESCRIPTION, split, seed, license: LICENSE },
    images: [],
    annotations: [],
    categories: Array.from({ length: 10 }, (_, digit) => ({
      id: 1 + digit,
      name: String(digit),
      supercategory: 'digit',
    })),
    captions: [],
  }
  scenes.forEach(({ scene, name }, i) => {
    const { pixels, boxes, instances } = renderScene(scene, sprites)
    const image_id = i + 1
    file.images.push({
      ...{ id: image_id, file_name: `${name}.png`, width: SCENE_SIDE, height: SCENE_SIDE },
      ...(png && { data_url: png(pixels) }),
    })
    digitsOf(scene).forEach(({ label }, digit) => {
      file.annotations.push({
        id: file.annotations.length + 1,
        image_id,
        category_id: 1 + label,
        bbox: bboxOf(boxes[digit]!),
        area: instances.reduce((sum, instance) => sum + Number(instance === 1 + digit), 0),
        segmentation: encodeRle(instances, 1 + digit, SCENE_SIDE, SCENE_SIDE),
        iscrowd: 0,
      })
    })
    for (const language of ['en', 'ko'] as const) {
      const words = captionOf(scene, sprites, language)
      if (!words) continue
      const caption = sentenceOf(words, language)
      file.captions.push({ id: file.captions.length + 1, image_id, language, caption })
    }
  })
  return file
}

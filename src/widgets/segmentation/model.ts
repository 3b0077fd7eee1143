/** What a reader sets in the lab of segmentation, and the arithmetic behind what it shows. */
import { countPixels, segmentationScore, type SegmentationScore } from '../../math/meanIou'
import { PIXEL_CLASSES } from '../../math/scenes/scene'

export const STRIDES = [8, 4, 2, 1] as const
export type Stride = (typeof STRIDES)[number]
/** What references in the text call the answers. */
export const STRIDE_IDS: readonly string[] = STRIDES.map((stride) => `fcn-stride-${stride}`)

/** The answer of one stride. */
export interface Layered {
  stride: Stride
  /** Of all pixels, [9216]. */
  classes: ArrayLike<number>
  /** Of each class the probability in each cell, before cells are enlarged, [96/stride · 96/stride]. */
  heats: readonly ArrayLike<number>[]
}

/** Answers of all strides about one scene. */
export interface Answer {
  by: Layered[]
  /** Of the one pass, milliseconds. */
  ms: number
}

export const answerOf = (answer: Answer, stride: Stride) => answer.by.find((each) => each.stride === stride)!

/** How an answer meets the truth in one scene. */
export const scoreOf = (truth: ArrayLike<number>, classes: ArrayLike<number>): SegmentationScore =>
  segmentationScore(countPixels(truth, classes, PIXEL_CLASSES), PIXEL_CLASSES)

/** Probability of one class in each cell, by softmax over the scores of all, [cells · 11]. */
export function heatOf(scores: ArrayLike<number>, label: number): Float32Array {
  const cells = scores.length / PIXEL_CLASSES
  const heat = new Float32Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0
    for (let other = 0; other < PIXEL_CLASSES; other++)
      sum += Math.exp(scores[cell * PIXEL_CLASSES + other]! - scores[cell * PIXEL_CLASSES + label]!)
    heat[cell] = 1 / sum
  }
  return heat
}

/** Probabilities of all classes. */
export const heatsOf = (scores: ArrayLike<number>): Float32Array[] =>
  Array.from({ length: PIXEL_CLASSES }, (_, label) => heatOf(scores, label))

/** Pixels in the order in which patches crawl over a scene: every so many in both directions. */
export function patchCells(every: number, side = 96): number[] {
  const at = Array.from({ length: Math.floor(side / every) }, (_, i) => i * every + Math.floor(every / 2))
  return at.flatMap((y) => at.map((x) => y * side + x))
}

/** What the labs of photographs ask: objects found, and pixels named, by published networks. */
import type { Detection } from '../../math/detection/averagePrecision'

export interface Photograph {
  width: number
  height: number
  /** [height, width, 3], 0–255 */
  rgb: Uint8Array
}

export type PhotographsTask =
  /** All answers of at least the score `least` are wanted. */
  | { kind: 'detect'; photograph: Photograph; least: number }
  /** A segmentation begins, and goes on by so many layers at a time. */
  | { kind: 'begin-segmenting'; photograph: Photograph }
  | { kind: 'segment'; layers: number }
  | { kind: 'stop-segmenting' }

export type PhotographsPart =
  /** Boxes in pictures of 1 × 1, labels by COCO's numbers; `loadMs` went to the network's files, and is near 0 where they were there already. */
  | { kind: 'detected'; candidates: Detection[]; ms: number; loadMs: number }
  | { kind: 'begun'; layers: number; loadMs: number }
  | { kind: 'under-way'; done: number; layers: number }
  /** A class for each pixel, [height · width]: 0 background, then Pascal VOC's twenty. */
  | { kind: 'segmented'; width: number; height: number; classes: Uint8Array; ms: number }
  | { kind: 'stopped' }

export interface Photographs {
  task: PhotographsTask
  part: PhotographsPart
}

/** Said by the study when no segmentation was begun, or it is gone. */
export const BEGIN_PHOTOGRAPH_AFRESH = 'no photograph is being segmented here'

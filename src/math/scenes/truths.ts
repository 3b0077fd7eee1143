/** What a detector should find in a scene. */
import type { Box } from '../detection/boxes'
import type { Truth } from '../detection/averagePrecision'
import { renderScene } from './render'
import { digitsOf, type Scene, type Sprites } from './scene'

/** The digits of a scene with their boxes, which rendering it gave. */
export const truthsOf = (scene: Scene, boxes: readonly Box[]): Truth[] =>
  digitsOf(scene).map(({ label }, i) => ({ label, box: boxes[i]! }))

/** A scene's pixels, [9216] in 0–255, and its digits with their boxes. */
export function drawnWithTruths(scene: Scene, sprites: Sprites): { pixels: Uint8Array; truths: Truth[] } {
  const { pixels, boxes } = renderScene(scene, sprites)
  return { pixels, truths: truthsOf(scene, boxes) }
}

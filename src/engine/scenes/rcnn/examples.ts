/** What R-CNN learns from: the proposals of training scenes, each with the true box that it meets best. */
import { iou, type Box } from '../../../math/detection/boxes'
import { digitsOf, SCENE_SIDE, type Sprites } from '../../../math/scenes/scene'
import { sceneAt, type SceneKey } from '../../../math/scenes/generate'
import { renderScene } from '../../../math/scenes/render'
import type { GreyPicture } from '../../../math/selectiveSearch/grey'
import { selectiveSearch, type SearchOptions } from '../../../math/selectiveSearch/proposals'

export interface Example {
  box: Box
  /** The digit of the true box that it meets best, and that box; null where it meets none. */
  label: number | null
  truth: Box | null
  iou: number
  /** It is the true box itself. */
  isTrue: boolean
}

/** A scene as `GreyPicture`. */
export const pictureOf = (pixels: Uint8Array): GreyPicture => ({
  width: SCENE_SIDE,
  height: SCENE_SIDE,
  values: pixels,
})

/** The true boxes of a scene with their digits. */
export function truthsOf(sprites: Sprites, key: SceneKey): { pixels: Uint8Array; truths: { box: Box; label: number }[] } {
  const scene = sceneAt(sprites, key)
  const { pixels, boxes } = renderScene(scene, sprites)
  return { pixels, truths: digitsOf(scene).map(({ label }, i) => ({ label, box: boxes[i]! })) }
}

/** True boxes and proposals of a scene. */
export function examplesOf(
  sprites: Sprites,
  key: SceneKey,
  options: SearchOptions,
): { pixels: Uint8Array; examples: Example[] } {
  const { pixels, truths } = truthsOf(sprites, key)
  const { proposals } = selectiveSearch(pictureOf(pixels), options)
  return {
    pixels,
    examples: [
      ...truths.map(({ box, label }) => ({ box, label, truth: box, iou: 1, isTrue: true })),
      ...proposals.map(({ box }) => {
        const example: Example = { box, label: null, truth: null, iou: 0, isTrue: false }
        for (const truth of truths) {
          const shared = iou(box, truth.box)
          if (shared > example.iou)
            Object.assign(example, { label: truth.label, truth: truth.box, iou: shared })
        }
        return example
      }),
    ],
  }
}

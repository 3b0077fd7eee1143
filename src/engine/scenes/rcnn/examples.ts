/** What R-CNN learns from: true boxes and proposals of scenes, warped and run through the network's convolutions. */
import { tidy, type Tensor1D } from '@tensorflow/tfjs-core'
import type { Truth } from '../../../math/detection/averagePrecision'
import { exampleOf, type Example } from '../../../math/rcnn/classifiers'
import { warpAll } from '../../../math/rcnn/warp'
import { scaled } from '../../../math/scaled'
import { sceneAt, type SceneKey } from '../../../math/scenes/generate'
import { SCENE_SIDE, type Sprites } from '../../../math/scenes/scene'
import { drawnWithTruths } from '../../../math/scenes/truths'
import type { GreyPicture } from '../../../math/selectiveSearch/grey'
import { selectiveSearch, type SearchOptions } from '../../../math/selectiveSearch/proposals'
import { pool } from './network'

/** Squares that go through the network at a time. */
const BATCH = 64

/** A scene's pixels as a picture. */
export const pictureOf = (pixels: Uint8Array): GreyPicture => ({
  width: SCENE_SIDE,
  height: SCENE_SIDE,
  values: pixels,
})

/** A scene's pixels, and its digits with their boxes. */
export const drawn = (sprites: Sprites, key: SceneKey): { pixels: Uint8Array; truths: Truth[] } =>
  drawnWithTruths(sceneAt(sprites, key), sprites)

/** True boxes of a scene and its proposals. */
export function examplesOf(
  sprites: Sprites,
  key: SceneKey,
  search: SearchOptions,
): { pixels: Uint8Array; examples: Example[] } {
  const { pixels, truths } = drawn(sprites, key)
  const { proposals } = selectiveSearch(pictureOf(pixels), search)
  return {
    pixels,
    examples: [
      ...truths.map(({ box, label }) => exampleOf(box, truths, label)),
      ...proposals.map(({ box }) => exampleOf(box, truths)),
    ],
  }
}

/** What the convolutions make of squares [n · 784]: [n · 1024]. */
export async function pooledOf(bodyTheta: Tensor1D, squares: Uint8Array): Promise<Float32Array> {
  const parts: Float32Array[] = []
  for (let at = 0; at < squares.length; at += BATCH * 784) {
    const part = tidy(() => pool(bodyTheta, scaled(squares.subarray(at, at + BATCH * 784))))
    parts.push(await part.data<'float32'>())
    part.dispose()
  }
  return joined(parts)
}

/** Examples with what the convolutions make of them. */
export interface Gathered {
  examples: Example[]
  /** One array a scene, [its examples · 1024]. */
  pooled: Float32Array[]
}

/** Adds scenes `key.index` … of a split to what was gathered. */
export async function gather(
  into: Gathered,
  bodyTheta: Tensor1D,
  sprites: Sprites,
  key: SceneKey,
  scenes: number,
  search: SearchOptions,
): Promise<void> {
  for (let i = 0; i < scenes; i++) {
    const { pixels, examples } = examplesOf(sprites, { ...key, index: key.index + i }, search)
    const squares = warpAll(
      pictureOf(pixels),
      examples.map(({ box }) => box),
    )
    into.examples.push(...examples)
    into.pooled.push(await pooledOf(bodyTheta, squares))
  }
}

/** Arrays one behind another. */
export function joined(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

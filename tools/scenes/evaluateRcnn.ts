/** Judges the shipped R-CNN on test scenes of any seed. Needs wasm as the current backend. */
import { readFile } from 'node:fs/promises'
import { evaluateRcnn, type RcnnScore } from '../../src/engine/scenes/rcnn/evaluate'
import { parts, Rcnn, rcnnSize, type RcnnValues } from '../../src/engine/scenes/rcnn/rcnn'
import { decodeWeights } from '../../src/engine/weightsFile'
import { nodeSprites } from './nodeSprites'
import type { SceneCard } from './publishScenes'

const FOLDER = 'public/models/scene-rcnn/'
/** The scenes that the card tells of. */
export const HELD = { seed: 1, scenes: 300 }

/** What lies in the shipped files. */
export async function readRcnn(): Promise<RcnnValues> {
  const { weights } = JSON.parse(await readFile(`${FOLDER}card.json`, 'utf8')) as SceneCard
  const bytes = new Uint8Array(await readFile(FOLDER + weights.file))
  return parts(decodeWeights(bytes.buffer, weights.format, rcnnSize))
}

/** mAP and times on `scenes` test scenes of a seed. */
export async function evaluateShippedRcnn({ seed, scenes } = HELD): Promise<RcnnScore> {
  const rcnn = new Rcnn(await readRcnn())
  const key = { split: 'test', seed, index: 0 } as const
  const score = await evaluateRcnn(rcnn, await nodeSprites('test'), key, scenes, () => performance.now())
  rcnn.dispose()
  return score
}

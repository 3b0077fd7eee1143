import type { SegmentationScore } from '../../src/math/meanIou'
import { median } from '../../src/math/median'
import { patchCells } from '../../src/widgets/segmentation/model'
import type { Recorder } from '../recordScenes'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Scores as whole sixteenths around 128: the lab draws them, it does not count with them. */
const sixteenths = (scores: Float32Array) =>
  Uint8Array.from(scores, (score) => Math.max(0, Math.min(255, Math.round(16 * score) + 128)))

/** What the lab of segmentation shows first. */
export async function recordSegmentation({ ask, scenes, card, write }: Recorder): Promise<void> {
  const answers = []
  const passes: number[] = []
  for (const pixels of scenes) {
    const { by } = await ask({ kind: 'segment', pixels, own: false }, 'segmented')
    answers.push(
      by.map(({ stride, classes, scores }) => ({
        stride,
        classes: base64(classes),
        scores: base64(sixteenths(scores)),
      })),
    )
  }
  for (let i = 0; i < 15; i++)
    passes.push((await ask({ kind: 'segment', pixels: scenes[0]!, own: false }, 'segmented')).ms)
  const cells = patchCells(8)
  const patches = await ask({ kind: 'patches', pixels: scenes[0]!, cells }, 'patched')
  const ms = { pass: median(passes), patch: patches.ms / cells.length }
  const { held } = await card('scene-fcn')
  const {
    scenes: count,
    seed,
    strides,
    scores,
  } = held as {
    scenes: number
    seed: number
    strides: number[]
    scores: SegmentationScore[]
  }
  const finest = scores.at(-1)!
  const meanIou = Object.fromEntries(strides.map((stride, i) => [stride, scores[i]!.meanIou]))
  const told = { scenes: count, seed, meanIou, accuracy: finest.accuracy, ofClass: finest.ofClass }
  await write('segmentation', { held: told, ms, answers }, { held: told, ms })
}

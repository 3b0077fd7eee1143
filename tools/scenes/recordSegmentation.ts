import type { SegmentationScore } from '../../src/math/meanIou'
import { median } from '../../src/math/median'
import { heatsOf, patchCells } from '../../src/widgets/segmentation/model'
import type { Recorder } from '../recordScenes'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** Below this a class is nowhere likely enough to be drawn. */
const LEAST = 0.01

function heatsAsText(scores: Float32Array): Record<string, string> {
  const likely = heatsOf(scores).flatMap((heat, label) =>
    Math.max(...heat) < LEAST ? [] : [{ heat, label }],
  )
  return Object.fromEntries(
    likely.map(({ heat, label }) => [
      label,
      base64(Uint8Array.from(heat, (share) => Math.round(255 * share))),
    ]),
  )
}

/** Scenes that a reader sees without asking. */
const SCENES = 2

/** What the lab of segmentation shows first. */
export async function recordSegmentation({ ask, scenes, card, write }: Recorder): Promise<void> {
  const answers = []
  const passes: number[] = []
  for (const pixels of scenes.slice(0, SCENES)) {
    const { by } = await ask({ kind: 'segment', pixels, own: false }, 'segmented')
    answers.push(
      by.map(({ stride, classes, scores }) => ({
        stride,
        classes: base64(classes),
        heats: heatsAsText(scores),
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

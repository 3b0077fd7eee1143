/** Fine-tunes R-CNN's network on warped proposals of training scenes, as Girshick et al. (2014) do: eleven answers, IoU of one half. */
import { mkdir, writeFile } from 'node:fs/promises'
import { gradientOf } from '../../src/engine/gradient'
import { Parameters } from '../../src/engine/parameters'
import { examplesOf, pictureOf } from '../../src/engine/scenes/rcnn/examples'
import { fromChapter, network } from '../../src/engine/scenes/rcnn/network'
import { answerOf } from '../../src/math/rcnn/classifiers'
import { warp, WARPED_PIXELS } from '../../src/math/rcnn/warp'
import { stream } from '../../src/math/rng'
import { scaled } from '../../src/math/scaled'
import { SCENE_SEARCH } from '../../src/math/selectiveSearch/sceneSearch'
import { nodeSprites } from './nodeSprites'
import { readKept, warmCosine } from './trainScenes'

/** `positives` of each `batch` meet a digit by `iou` or more; the others are background. */
export const TUNING = {
  scenes: 1500,
  steps: 1500,
  batch: 128,
  positives: 48,
  rate: 0.001,
  seed: 1,
  iou: 0.5,
}
const NAME = 'scene-rcnn-tuned'
const SAY_EVERY = 25

interface Squares {
  pixels: Uint8Array[]
  /** 0 background, 1 + d a digit d. */
  answers: number[]
}

async function squaresOf(): Promise<Record<'digits' | 'background', Squares>> {
  const sprites = await nodeSprites('train')
  const found = { digits: { pixels: [], answers: [] }, background: { pixels: [], answers: [] } } as Record<
    'digits' | 'background',
    Squares
  >
  for (let index = 0; index < TUNING.scenes; index++) {
    const { seed } = TUNING
    const { pixels, examples } = examplesOf(sprites, { split: 'train', seed, index }, SCENE_SEARCH)
    for (const example of examples) {
      const label = answerOf(example, TUNING.iou)
      const pool = found[label === null ? 'background' : 'digits']
      pool.pixels.push(warp(pictureOf(pixels), example.box))
      pool.answers.push(label === null ? 0 : 1 + label)
    }
  }
  return found
}

/** The fine-tuned parameters, from those of the chapter's network; trained where they are not kept from before. */
export async function tuned(chapter: Float32Array): Promise<Float32Array> {
  const kept = await readKept(NAME)
  if (kept) return kept.values
  const squares = await squaresOf()
  const { seed, steps, batch, positives } = TUNING
  const learner = new Parameters('adam', { values: fromChapter(chapter, seed) })
  const rateAt = warmCosine(TUNING.rate, steps, 50)
  let [loss, accuracy] = [0, 0]
  while (learner.step < steps) {
    const { step } = learner
    const rng = stream(seed, 'rcnn batch', step)
    const pixels = new Uint8Array(batch * WARPED_PIXELS)
    const labels = Int32Array.from({ length: batch }, (_, row) => {
      const pool = squares[row < positives ? 'digits' : 'background']
      const at = rng.below(pool.pixels.length)
      pixels.set(pool.pixels[at]!, row * WARPED_PIXELS)
      return pool.answers[at]!
    })
    const sums = gradientOf(network, learner.theta, { pixels: scaled(pixels), labels }, { seed, step })
    const metrics = learner.update(sums, rateAt(step))
    const [l, a] = await metrics.data<'float32'>()
    metrics.dispose()
    loss += l! / SAY_EVERY
    accuracy += a! / SAY_EVERY
    if (learner.step % SAY_EVERY > 0) continue
    process.stdout.write(`${learner.step}: loss ${loss.toFixed(4)}, right ${accuracy.toFixed(4)}\n`)
    ;[loss, accuracy] = [0, 0]
  }
  const { values } = await learner.read()
  learner.dispose()
  await keep(steps, values)
  return values
}

async function keep(step: number, values: Float32Array): Promise<void> {
  await mkdir('.tmp/scenes', { recursive: true })
  const whole = new Float32Array(2 + values.length)
  whole.set([step, values.length])
  whole.set(values, 2)
  await writeFile(`.tmp/scenes/${NAME}.bin`, new Uint8Array(whole.buffer))
}

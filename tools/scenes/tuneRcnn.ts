/** Fine-tunes R-CNN's network on warped proposals of training scenes, as Girshick et al. (2014) do: eleven answers, IoU of one half. */
import { tensor1d, type Tensor1D } from '@tensorflow/tfjs-core'
import { mkdir, writeFile } from 'node:fs/promises'
import { gradientOf } from '../../src/engine/gradient'
import { Parameters } from '../../src/engine/parameters'
import { examplesOf, pictureOf } from '../../src/engine/scenes/rcnn/examples'
import { fromChapter, network, unit } from '../../src/engine/scenes/rcnn/network'
import { stream } from '../../src/math/rng'
import { warp, WARPED_PIXELS } from '../../src/math/rcnn/warp'
import { SCENE_SEARCH } from '../../src/math/selectiveSearch/sceneSearch'
import { nodeSprites } from './nodeSprites'
import { readKept, warmCosine } from './trainScenes'

export const TUNING = { scenes: 1500, steps: 1500, batch: 128, positives: 48, rate: 0.001, seed: 1, iou: 0.5 }
const NAME = 'scene-rcnn-tuned'

/** Squares by answer, 0 for background. */
async function gather(): Promise<Uint8Array[][]> {
  const sprites = await nodeSprites('train')
  const byAnswer: Uint8Array[][] = [[], []]
  const labels: number[][] = [[], []]
  for (let index = 0; index < TUNING.scenes; index++) {
    const { pixels, examples } = examplesOf(sprites, { split: 'train', seed: TUNING.seed, index }, SCENE_SEARCH)
    for (const { box, label, iou } of examples) {
      const isDigit = iou >= TUNING.iou
      byAnswer[Number(isDigit)]!.push(warp(pictureOf(pixels), box))
      labels[Number(isDigit)]!.push(isDigit ? 1 + label! : 0)
    }
    if (index % 100 === 99) console.log(`scene ${index + 1}: ${byAnswer.map((all) => all.length).join(' / ')}`)
  }
  answers = labels
  return byAnswer
}
let answers: number[][] = []

/** The fine-tuned parameters; trained where they are not kept from before. */
export async function tuned(chapter: Float32Array): Promise<Float32Array> {
  const kept = await readKept(NAME)
  if (kept) return kept.values
  const pools = await gather()
  const learner = new Parameters('adam', { values: fromChapter(chapter, TUNING.seed) })
  const rateAt = warmCosine(TUNING.rate, TUNING.steps, 50)
  let [loss, accuracy, since] = [0, 0, performance.now()]
  while (learner.step < TUNING.steps) {
    const rng = stream(TUNING.seed, 'rcnn batch', learner.step)
    const pixels = new Uint8Array(TUNING.batch * WARPED_PIXELS)
    const labels = Int32Array.from({ length: TUNING.batch }, (_, row) => {
      const which = row < TUNING.positives ? 1 : 0
      const at = rng.below(pools[which]!.length)
      pixels.set(pools[which]![at]!, row * WARPED_PIXELS)
      return answers[which]![at]!
    })
    const sums = gradientOf(network, learner.theta, { pixels: unit(pixels), labels }, { seed: TUNING.seed, step: learner.step })
    const metrics = learner.update(sums as Tensor1D, rateAt(learner.step))
    const [l, a] = await metrics.data<'float32'>()
    metrics.dispose()
    loss += l!
    accuracy += a!
    if (learner.step % 25 === 0) {
      const ms = (performance.now() - since) / 25
      console.log(`${learner.step}: loss ${(loss / 25).toFixed(4)} accuracy ${(accuracy / 25).toFixed(4)} ${ms.toFixed(0)} ms`)
      ;[loss, accuracy, since] = [0, 0, performance.now()]
    }
    if (learner.step % 100 === 0 || learner.step === TUNING.steps) await keep(await learner.read())
  }
  const { values } = await learner.read()
  learner.dispose()
  return values
}

async function keep({ step, values }: { step: number; values: Float32Array }): Promise<void> {
  await mkdir('.tmp/scenes', { recursive: true })
  const whole = Float32Array.from([step, values.length, ...values])
  await writeFile(`.tmp/scenes/${NAME}${step === TUNING.steps ? '' : `-${step}`}.bin`, new Uint8Array(whole.buffer))
}

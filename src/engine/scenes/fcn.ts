/**
 * A fully convolutional network for digit scenes (Long, Shelhamer & Darrell 2015): on each map of the trunk a 1×1 convolution scores eleven
 * classes, and from the coarsest on scores are enlarged twofold by a transposed convolution that begins bilinear, and added to those of the
 * next finer map. After 0, 1, 2 and 3 such skips there are answers of stride 8, 4, 2 and 1; all four are learned together.
 */
import {
  add,
  argMax,
  conv2d,
  conv2dTranspose,
  image,
  logSoftmax,
  mul,
  neg,
  reshape,
  sum,
  tensor,
  tidy,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { bilinearFilter } from '../../math/bilinearFilter'
import { PIXEL_CLASSES, SCENE_SIDE } from '../../math/scenes/scene'
import type { HeadParameter, Heads } from './heads'
import { CHANNELS, STRIDES, type Maps, type Stride } from './trunk'

/** From coarse to fine. */
export const FCN_STRIDES: readonly Stride[] = STRIDES.toReversed()

const scoreParameters = (stride: Stride): HeadParameter[] => [
  { name: `score${stride}.filter`, shape: [1, 1, CHANNELS[stride], PIXEL_CLASSES], fanIn: CHANNELS[stride] },
  { name: `score${stride}.bias`, shape: [PIXEL_CLASSES] },
]

const upParameter = (stride: Stride): HeadParameter => ({
  name: `up${stride}.filter`,
  shape: [4, 4, PIXEL_CLASSES, PIXEL_CLASSES],
  initial: bilinearFilter(2, PIXEL_CLASSES),
})

/** Of each stride the filter and bias that score; of all but the finest the filter that enlarges. */
export const fcnParameters: HeadParameter[] = FCN_STRIDES.flatMap((stride) => [
  ...scoreParameters(stride),
  ...(stride > 1 ? [upParameter(stride)] : []),
])

/** Scores of each stride, coarsest first, [batch, 96/stride, 96/stride, 11]; each holds those before it, enlarged. */
export function fcnScores(maps: Maps, given: readonly Tensor[], until: Stride = 1): Tensor4D[] {
  const scores: Tensor4D[] = []
  let enlarged: Tensor4D | null = null
  let at = 0
  for (const stride of FCN_STRIDES) {
    const [filter, bias] = given.slice(at, (at += 2)) as [Tensor4D, Tensor1D]
    const own = add(conv2d(maps[stride], filter, 1, 'same'), bias) as Tensor4D
    const score: Tensor4D = enlarged ? add(own, enlarged) : own
    scores.push(score)
    if (stride === until) break
    const [batch, height, width] = score.shape
    enlarged = conv2dTranspose(
      score,
      given[at++] as Tensor4D,
      [batch, 2 * height, 2 * width, PIXEL_CLASSES],
      2,
      'same',
    )
  }
  return scores
}

/** Scores at the size of the scene, read bilinearly between the centres of cells. */
const atFullSize = (scores: Tensor4D): Tensor4D =>
  scores.shape[1] === SCENE_SIDE
    ? scores
    : image.resizeBilinear(scores, [SCENE_SIDE, SCENE_SIDE], false, true)

/** The class of each pixel, [batch · 9216], by scores of any stride. */
export const classesOf = (scores: Tensor4D): Tensor =>
  tidy(() => reshape(argMax(atFullSize(scores), -1), [-1]))

/** How much each answer counts in the loss, coarsest first. */
const SHARES = [0.15, 0.15, 0.2, 0.5]
/**
 * Heads for which a digit's pixel counts so many times as one of background, of which there is some eighteen times as much. `truth`: the class of each
 * pixel, [batch · 9216]. A coarse cell should answer with the shares of the classes in it.
 */
export const fcnHeadsWith = (digitWeight: number): Heads<Uint8Array> => ({
  parameters: fcnParameters,
  strides: [...STRIDES],
  loss(maps, given, truth) {
    const losses = fcnScores(maps, given).map((score, i) => {
      const wanted = sharesOf(truth, FCN_STRIDES[i]!, digitWeight)
      const logits = reshape(score, [-1, PIXEL_CLASSES])
      const whole = wanted.reduce((sum, share) => sum + share, 0)
      const shares = tensor(wanted, [wanted.length / PIXEL_CLASSES, PIXEL_CLASSES])
      return mul(neg(sum(mul(shares, logSoftmax(logits)))), SHARES[i]! / whole)
    })
    return losses.reduce((total, loss) => add(total, loss)) as Scalar
  },
})

/** Nearly as it is counted: more weight on digits finds them sooner, and then draws them too thick. */
export const fcnHeads = fcnHeadsWith(1.5)

/** Weighted shares of the classes in each cell, [batch · (96/stride)², 11]. */
function sharesOf(truth: Uint8Array, stride: Stride, digitWeight: number): Float32Array {
  const cells = SCENE_SIDE / stride
  const perScene = SCENE_SIDE ** 2
  const shares = new Float32Array((truth.length / stride ** 2) * PIXEL_CLASSES)
  for (let at = 0; at < truth.length; at++) {
    const scene = Math.floor(at / perScene)
    const y = Math.floor((at % perScene) / SCENE_SIDE / stride)
    const x = Math.floor((at % SCENE_SIDE) / stride)
    const label = truth[at]!
    shares[((scene * cells + y) * cells + x) * PIXEL_CLASSES + label]! +=
      (label > 0 ? digitWeight : 1) / stride ** 2
  }
  return shares
}

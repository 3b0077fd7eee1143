/**
 * A detector after Faster R-CNN (Ren et al. 2015) for digit scenes: features that everything shares, a region proposal network that judges
 * four anchors at each of 24 × 24 cells, and a head that reads each region from the same features, names it and corrects its box.
 *
 * Left out of the paper: the head's corrections are the same for all classes, and it learns from boxes laid about the truth, about garments and
 * anywhere (detectorTruth.ts), not from the proposals of the moment; so the two parts can be trained in one pass.
 */
import {
  abs,
  add,
  conv2d,
  image,
  logSoftmax,
  matMul,
  minimum,
  mul,
  neg,
  relu,
  reshape,
  softplus,
  sub,
  sum,
  tensor,
  transpose,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { PIXEL_CLASSES } from '../../math/scenes/scene'
import { ANCHOR_SHAPES, BINS, FEATURE_CELLS } from './detectorGeometry'
import type { DetectorTruth } from './detectorTruth'
import type { HeadParameter, Heads } from './heads'
import { CHANNELS, type Maps } from './trunk'

const FEATURES = 64
const HIDDEN = 128
const layer = (name: string, shape: number[], scale = 1): HeadParameter[] => [
  { name: `${name}.weights`, shape, fanIn: shape.slice(0, -1).reduce((product, n) => product * n, scale) },
  { name: `${name}.bias`, shape: [shape.at(-1)!] },
]

/** Answers begin near zero, as in the paper. */
const NEAR_ZERO = 50

/** Parameters of `sharedFeatures`. */
export const sharedParameters: HeadParameter[] = [
  ...layer('fine', [1, 1, CHANNELS[4], FEATURES], 2),
  ...layer('coarse', [1, 1, CHANNELS[8], FEATURES], 2),
]

const parameters: HeadParameter[] = [
  ...sharedParameters,
  ...layer('rpn', [3, 3, FEATURES, FEATURES]),
  ...layer('objectness', [1, 1, FEATURES, ANCHOR_SHAPES.length], NEAR_ZERO),
  ...layer('anchorDeltas', [1, 1, FEATURES, 4 * ANCHOR_SHAPES.length], NEAR_ZERO),
  ...layer('hidden', [BINS * BINS * FEATURES, HIDDEN]),
  ...layer('classes', [HIDDEN, PIXEL_CLASSES], NEAR_ZERO),
  ...layer('boxDeltas', [HIDDEN, 4], NEAR_ZERO),
]

/** Convolution with its bias; filter and bias are the given parameters from `at` on. */
export const convolved = (x: Tensor4D, given: readonly Tensor[], at: number): Tensor4D =>
  add(conv2d(x, given[at] as Tensor4D, 1, 'same'), given[at + 1] as Tensor1D)

/** What the proposals and the head read, [batch, 24, 24, 64]: the map of stride 4 and, enlarged, that of stride 8. */
export function sharedFeatures(maps: Maps, given: readonly Tensor[]): Tensor4D {
  const coarse = image.resizeBilinear(
    convolved(maps[8], given, 2),
    [FEATURE_CELLS, FEATURE_CELLS],
    false,
    true,
  )
  return relu(add(convolved(maps[4], given, 0), coarse))
}

/** Of each anchor the logit that it holds a digit, [batch · 2304], and its deltas, [batch · 2304, 4]. */
export function judgeAnchors(
  features: Tensor4D,
  given: readonly Tensor[],
): { logits: Tensor1D; deltas: Tensor2D } {
  const hidden = relu(convolved(features, given, 4))
  return {
    logits: reshape(convolved(hidden, given, 6), [-1]),
    deltas: reshape(convolved(hidden, given, 8), [-1, 4]),
  }
}

/** RoI align of n regions in each scene, [batch · n, 6 · 6 · 64], as two products of matrices. */
export function alignRegions(
  features: Tensor4D,
  { rows, columns }: { rows: Float32Array; columns: Float32Array },
): Tensor2D {
  const [batch] = features.shape
  const regions = rows.length / (BINS * FEATURE_CELLS)
  const flat = reshape(features, [batch, FEATURE_CELLS, FEATURE_CELLS * FEATURES]) as Tensor3D
  const readRows = matMul(tensor(rows, [batch, (regions / batch) * BINS, FEATURE_CELLS]), flat)
  const byColumn = transpose(reshape(readRows, [regions, BINS, FEATURE_CELLS, FEATURES]), [0, 2, 1, 3])
  const read = matMul(
    tensor(columns, [regions, BINS, FEATURE_CELLS]),
    reshape(byColumn, [regions, FEATURE_CELLS, BINS * FEATURES]) as Tensor3D,
  )
  return reshape(read, [regions, BINS * BINS * FEATURES])
}

/** Of each region the logits of background and ten digits, [n, 11], and its deltas, [n, 4]. */
export function judgeRegions(
  aligned: Tensor2D,
  given: readonly Tensor[],
): { logits: Tensor2D; deltas: Tensor2D } {
  const affine = (x: Tensor2D, at: number): Tensor2D =>
    add(matMul(x, given[at] as Tensor2D), given[at + 1] as Tensor1D)
  const hidden = relu(affine(aligned, 10))
  return { logits: affine(hidden, 12), deltas: affine(hidden, 14) }
}

/** Half the square where |x| < 1, else |x| − ½ (Girshick 2015). */
function smoothL1(x: Tensor): Tensor {
  const size = abs(x)
  const most = minimum(size, 1)
  return mul(most, sub(size, mul(most, 0.5)))
}

/** Deltas count so much, and are measured in tenths. */
const DELTA_SCALE = 5

const deltaLoss = (deltas: Tensor2D, wanted: Float32Array, weights: Float32Array): Tensor =>
  sum(
    mul(
      smoothL1(mul(sub(deltas, tensor(wanted, deltas.shape)), DELTA_SCALE)),
      tensor(weights, [weights.length, 1]),
    ),
  )

export const detectorHeads: Heads<DetectorTruth> = {
  parameters,
  strides: [4, 8],
  loss(maps, given, { anchors, regions }) {
    const features = sharedFeatures(maps, given)
    const proposed = judgeAnchors(features, given)
    const judged = judgeRegions(alignRegions(features, regions), given)
    // −log σ(z) where there is a digit, −log σ(−z) where there is none: softplus of ∓z.
    const signed = mul(proposed.logits, tensor(anchors.signs))
    const objectness = sum(mul(softplus(neg(signed)), tensor(anchors.weights)))
    const named = neg(sum(mul(logSoftmax(judged.logits), tensor(regions.wantedClasses, judged.logits.shape))))
    return [
      objectness,
      deltaLoss(proposed.deltas, anchors.deltas, anchors.deltaWeights),
      named,
      deltaLoss(judged.deltas, regions.deltas, regions.deltaWeights),
    ].reduce((total, part) => add(total, part)) as Scalar
  },
}

/**
 * The eyes of the captioner: they mark the centre of each digit, and say which it is and whether it is large. On a map of 24 × 24 cells each cell
 * answers with shares of background and twenty kinds, small 0 to large 9; a digit's centre lies between four cells, and each of them should hold
 * the bilinear share of it, so that over the map a digit adds up to one.
 */
import {
  add,
  avgPool,
  log,
  logSoftmax,
  matMul,
  mul,
  neg,
  relu,
  reshape,
  slice,
  softmax,
  sum,
  tensor,
  tensor2d,
  transpose,
  type Scalar,
  type Tensor,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import type { Described } from '../../math/scenes/captions'
import { convolved, sharedFeatures, sharedParameters } from './detector'
import { FEATURE_CELLS, FEATURE_STRIDE } from './detectorGeometry'
import type { HeadParameter, Heads } from './heads'
import { CHANNELS, type Maps } from './trunk'

/** Small 0 to 9, large 0 to 9. */
export const KINDS = 20
const ANSWERS = 1 + KINDS
const WIDTH = CHANNELS[8]
/** Nearly all cells are background, and begin by saying so. */
const FIRST_BIAS = Float32Array.from({ length: ANSWERS }, (_, i) => (i === 0 ? 7 : 0))

const convolution = (name: string, size: number, outputs: number, bias?: Float32Array): HeadParameter[] => [
  { name: `${name}.filter`, shape: [size, size, WIDTH, outputs], fanIn: size * size * WIDTH },
  { name: `${name}.bias`, shape: [outputs], ...(bias && { initial: bias }) },
]

export const eyeParameters: HeadParameter[] = [
  ...sharedParameters,
  ...convolution('eyes1', 3, WIDTH),
  ...convolution('eyes2', 3, WIDTH),
  ...convolution('centres', 1, ANSWERS, FIRST_BIAS),
]

/** Logits of the answers, [batch, 24, 24, 21]. */
export function centreLogits(maps: Maps, given: readonly Tensor[]): Tensor4D {
  const at = sharedParameters.length
  const first = relu(convolved(sharedFeatures(maps, given), given, at))
  return convolved(relu(convolved(first, given, at + 2)), given, at + 4)
}

/** What each cell of each scene should answer, [batch · 576, 21]. */
export function centreShares(scenes: readonly (readonly Described[])[]): Float32Array {
  const cells = FEATURE_CELLS ** 2
  const shares = new Float32Array(scenes.length * cells * ANSWERS)
  for (let cell = 0; cell < scenes.length * cells; cell++) shares[cell * ANSWERS] = 1
  scenes.forEach((digits, i) => {
    for (const { label, isLarge, box } of digits) {
      const kind = 1 + label + (isLarge ? KINDS / 2 : 0)
      for (const [row, ofRow] of between(box.y + box.height / 2)) {
        for (const [column, ofColumn] of between(box.x + box.width / 2)) {
          const at = ((i * FEATURE_CELLS + row) * FEATURE_CELLS + column) * ANSWERS
          shares[at + kind]! += ofRow * ofColumn
          shares[at]! = Math.max(0, shares[at]! - ofRow * ofColumn)
        }
      }
    }
  })
  return shares
}

/** The two cells whose centres a place lies between, along one side, and its share in each; beyond the outermost centre one cell has all. */
function between(pixel: number): [cell: number, share: number][] {
  const at = Math.min(FEATURE_CELLS - 1, Math.max(0, pixel / FEATURE_STRIDE - 0.5))
  const cell = Math.min(FEATURE_CELLS - 2, Math.floor(at))
  return [
    [cell, 1 - (at - cell)],
    [cell + 1, at - cell],
  ]
}

/** Eyes alone, as they are trained. `truth`: what each cell should answer. The loss is cross-entropy, summed over a scene's cells. */
export const eyeHeads: Heads<Float32Array> = {
  parameters: eyeParameters,
  strides: [4, 8],
  loss(maps, given, truth) {
    const logits = reshape(centreLogits(maps, given), [-1, ANSWERS])
    const scenes = truth.length / ANSWERS / FEATURE_CELLS ** 2
    return mul(
      neg(sum(mul(tensor(truth, logits.shape as [number, number]), logSoftmax(logits)))),
      1 / scenes,
    ) as Scalar
  },
}

/** Of each kind: how much of it there is, and its moments in x and y. */
const MOMENTS = 6
export const LOOK = MOMENTS * KINDS

/** 1, x, y, x², y², xy of each cell's centre, in −1 to 1, [6, 576]. */
const MOMENT_ROWS: number[][] = (() => {
  const along = (i: number) => (2 * i + 1) / FEATURE_CELLS - 1
  const centres = Array.from({ length: FEATURE_CELLS ** 2 }, (_, cell) => ({
    x: along(cell % FEATURE_CELLS),
    y: along(Math.floor(cell / FEATURE_CELLS)),
  }))
  return [
    centres.map(() => 1),
    centres.map(({ x }) => x),
    centres.map(({ y }) => y),
    centres.map(({ x }) => x * x),
    centres.map(({ y }) => y * y),
    centres.map(({ x, y }) => x * y),
  ]
})()

/** Sums over the map that say how much there is of each kind and where, of shares [batch, 24, 24, 20]: [batch, 120]. */
export function looksOfShares(shares: Tensor4D): Tensor2D {
  const [batch] = shares.shape
  const cells = FEATURE_CELLS ** 2
  const byKind = transpose(reshape(shares, [batch, cells, KINDS]) as Tensor3D, [1, 0, 2])
  const sums = matMul(tensor2d(MOMENT_ROWS), reshape(byKind, [cells, batch * KINDS]))
  return reshape(transpose(reshape(sums, [MOMENTS, batch, KINDS]), [1, 0, 2]), [batch, LOOK])
}

/** How sharply a vote is counted. */
const SHARPNESS = 4
/** Below this a share says nothing. */
const LEAST_SHARE = 1e-6

/**
 * How much of each kind there is in each cell, [batch, 24, 24, 20]: as much as the cell says there is of any digit, and of the kind for which it and
 * its eight neighbours vote together. Cells about one centre see the same digit.
 */
function marksOf(logits: Tensor4D): Tensor4D {
  const kinds = slice(softmax(logits), [0, 0, 0, 1]) as Tensor4D
  const votes = log(add(avgPool(kinds, 3, 1, 'same'), LEAST_SHARE))
  return mul(sum(kinds, -1, true), softmax(mul(votes, SHARPNESS)))
}

/** What the eyes say of scenes, [batch, 120]. */
export const looksOf = (maps: Maps, given: readonly Tensor[]): Tensor2D =>
  looksOfShares(marksOf(centreLogits(maps, given)))

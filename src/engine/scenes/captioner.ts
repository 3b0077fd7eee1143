/**
 * A captioner after NIC (Vinyals et al. 2015) for digit scenes. As there, the eyes come from another task and stay as they are: the segmenter's trunk
 * and scores say what lies where, in 8 × 8 windows of the scene. One layer makes a vector of that, and a decoder for each vocabulary writes.
 */
import {
  add,
  avgPool,
  matMul,
  mul,
  relu,
  reshape,
  slice,
  softmax,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { PIXEL_CLASSES } from '../../math/scenes/scene'
import { VOCABULARIES } from '../../math/scenes/vocabulary'
import { DECODER_TENSORS, decoderLoss, decoderParameters, type DecoderShape, type TokenRows } from './decoder'
import type { DecoderName } from '../studyTasks/scenes'
import { fcnParameters, fcnScores } from './fcn'
import type { HeadParameter, Heads } from './heads'
import type { Maps } from './trunk'

/** Numbers that an image is brought to. */
export const IMAGE = 192
/** The scene is looked at in so many windows along each side; where things are is not thrown away. */
const WINDOWS = 8
const DIGITS = PIXEL_CLASSES - 1
/** Shares of the ten digits in all windows; what is left is background, which says nothing more and would drown them. */
export const LOOK = WINDOWS * WINDOWS * DIGITS
/** The segmenter's answer of this stride is read. */
const LOOK_STRIDE = 2
/** A stroke fills but a part of a window. */
const LOOK_SCALE = 10

export const nameOf = ({ vocabulary, cell }: DecoderName): string => `${vocabulary}-${cell}`

export const shapeOf = ({ vocabulary, cell }: DecoderName): DecoderShape => ({
  cell,
  vocabulary: VOCABULARIES[vocabulary].length,
  image: IMAGE,
  embedding: 96,
  state: 128,
})

/** The segmenter's scores as far as they are read. */
const eyes = fcnParameters.filter(
  ({ name }) => name !== `up${LOOK_STRIDE}.filter` && !name.startsWith('score1.'),
)

const imageParameters: HeadParameter[] = [
  ...eyes,
  { name: 'image.weights', shape: [LOOK, IMAGE], fanIn: LOOK / 27 },
  { name: 'image.bias', shape: [IMAGE] },
]

/** What the eyes say of scenes: shares of ten digits in 8 × 8 windows, [batch, 640]. */
export function looksOf(maps: Maps, given: readonly Tensor[]): Tensor2D {
  const shares = softmax(fcnScores(maps, given, LOOK_STRIDE).at(-1)!)
  const side = shares.shape[1] / WINDOWS
  const inWindows = avgPool(slice(shares, [0, 0, 0, 1]), side, side, 'valid')
  return reshape(mul(inWindows, LOOK_SCALE), [-1, LOOK])
}

/** What a captioner sees of scenes, [batch, 192], of what the eyes say. */
export const imageOfLooks = (looks: Tensor2D, weights: Tensor, bias: Tensor): Tensor2D =>
  relu(add(matMul(looks, weights as Tensor2D), bias as Tensor1D))

/** The same, of the trunk's maps. */
export const imageVectors = (maps: Maps, given: readonly Tensor[]): Tensor2D =>
  imageOfLooks(looksOf(maps, given), given[eyes.length]!, given[eyes.length + 1]!)

/** Parameters before the decoders', and how many of them are the eyes'. */
export const BEFORE_DECODERS = imageParameters.length
export const EYES = eyes.length

/** The parameters of the i-th decoder, of those of the heads. */
export const decoderAt = (given: readonly Tensor[], i: number): Tensor[] =>
  given.slice(BEFORE_DECODERS + i * DECODER_TENSORS, BEFORE_DECODERS + (i + 1) * DECODER_TENSORS)

/** Heads with these decoders, which learn side by side; `truth` has the captions of each. */
export function captionerHeads(decoders: readonly DecoderName[]): Heads<TokenRows[]> {
  return {
    parameters: [
      ...imageParameters,
      ...decoders.flatMap((each) => decoderParameters(nameOf(each), shapeOf(each))),
    ],
    kept: EYES,
    strides: [2, 4, 8],
    loss(maps, given, truth) {
      const images = imageVectors(maps, given)
      return decoders
        .map((each, i) => decoderLoss(images, decoderAt(given, i), shapeOf(each), truth[i]!))
        .reduce((total, loss): Scalar => add(total, loss))
    },
  }
}

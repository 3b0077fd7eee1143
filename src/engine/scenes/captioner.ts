/** A captioner after NIC (Vinyals et al. 2015) for digit scenes: the trunk's coarsest map becomes a vector, and a decoder for each vocabulary writes. */
import {
  add,
  matMul,
  maxPool,
  relu,
  reshape,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { VOCABULARIES } from '../../math/scenes/vocabulary'
import { DECODER_TENSORS, decoderLoss, decoderParameters, type DecoderShape, type TokenRows } from './decoder'
import type { DecoderName } from '../studyTasks/scenes'
import type { HeadParameter, Heads } from './heads'
import { CHANNELS, type Maps } from './trunk'

/** Numbers that an image is brought to. The map is 6 × 6 after pooling, and where things are is not thrown away. */
export const IMAGE = 192
const CELLS = 6

export const nameOf = ({ vocabulary, cell }: DecoderName): string => `${vocabulary}-${cell}`

export const shapeOf = ({ vocabulary, cell }: DecoderName): DecoderShape => ({
  cell,
  vocabulary: VOCABULARIES[vocabulary].length,
  image: IMAGE,
  embedding: 64,
  state: 128,
})

const imageParameters: HeadParameter[] = [
  {
    name: 'image.weights',
    shape: [CELLS * CELLS * CHANNELS[8], IMAGE],
    fanIn: CELLS * CELLS * CHANNELS[8],
  },
  { name: 'image.bias', shape: [IMAGE] },
]

/** What a captioner sees of scenes, [batch, 192]. */
export function imageVectors(maps: Pick<Maps, 8>, given: readonly Tensor[]): Tensor2D {
  const pooled = reshape(maxPool(maps[8], 2, 2, 'valid'), [-1, CELLS * CELLS * CHANNELS[8]]) as Tensor2D
  return relu(add(matMul(pooled, given[0] as Tensor2D), given[1] as Tensor1D))
}

/** The parameters of the i-th decoder, of those of the heads. */
export const decoderAt = (given: readonly Tensor[], i: number): Tensor[] =>
  given.slice(2 + i * DECODER_TENSORS, 2 + (i + 1) * DECODER_TENSORS)

/** Heads with these decoders, which learn side by side; `truth` has the captions of each. */
export function captionerHeads(decoders: readonly DecoderName[]): Heads<TokenRows[]> {
  return {
    parameters: [
      ...imageParameters,
      ...decoders.flatMap((each) => decoderParameters(nameOf(each), shapeOf(each))),
    ],
    strides: [8],
    loss(maps, given, truth) {
      const images = imageVectors(maps, given)
      return decoders
        .map((each, i) => decoderLoss(images, decoderAt(given, i), shapeOf(each), truth[i]!))
        .reduce((total, loss): Scalar => add(total, loss))
    },
  }
}

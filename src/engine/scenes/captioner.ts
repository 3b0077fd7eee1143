/**
 * A captioner after NIC (Vinyals et al. 2015) for digit scenes. As there, the eyes have learned another task first and then stay as they are: to mark
 * the digits' centres. Of their map sums are taken that say how much there is of each kind and where; a layer makes a vector of those, and a
 * decoder, which learns with it, writes.
 */
import { add, relu, type Scalar, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core'
import { messageOf, wordsOf, type Described } from '../../math/scenes/captions'
import { languageOf, tokensOf, VOCABULARIES, type VocabularyName } from '../../math/scenes/vocabulary'
import type { DecoderName } from '../studyTasks/scenes'
import {
  affine,
  DECODER_TENSORS,
  decoderLoss,
  decoderParameters,
  tokenRows,
  type DecoderShape,
  type TokenRows,
} from './decoder'
import { eyeParameters, LOOK, looksOf } from './eyes'
import type { HeadParameter, Heads } from './heads'
import { digitsIn, looksIn, type Variant } from './variants'

/** Numbers that an image is brought to. */
export const IMAGE = 256
/** So many of the sums differ from nought in a scene of three digits. */
const LIVELY = 24

export const nameOf = ({ vocabulary, cell }: DecoderName): string => `${vocabulary}-${cell}`

export const shapeOf = ({ vocabulary, cell }: DecoderName): DecoderShape => ({
  cell,
  vocabulary: VOCABULARIES[vocabulary].length,
  image: IMAGE,
  embedding: 96,
  state: 128,
})

/** Parameters of a decoder and, before them, of the layer that reads what the eyes say. */
export const writerParameters = (decoder: DecoderName): HeadParameter[] => [
  { name: `${nameOf(decoder)}.look.weights`, shape: [LOOK, IMAGE], fanIn: LIVELY },
  { name: `${nameOf(decoder)}.look.bias`, shape: [IMAGE] },
  ...decoderParameters(nameOf(decoder), shapeOf(decoder)),
]
const WRITER_TENSORS = 2 + DECODER_TENSORS

/** Parameters of the eyes, which come first and never learn. */
export const EYES = eyeParameters.length

/** What a writer sees of scenes, [batch, 256], of what the eyes say, [batch, 120]. */
export const imageOf = (looks: Tensor2D, [weights, bias]: readonly Tensor[]): Tensor2D =>
  relu(affine(looks, weights!, bias!))

/** The i-th writer's parameters, of those of the heads: its layer's two, then the decoder's. */
export const writerAt = (given: readonly Tensor[], i: number): readonly Tensor[] =>
  given.slice(EYES + i * WRITER_TENSORS, EYES + (i + 1) * WRITER_TENSORS)

/** The parameters of the i-th decoder, of those of the heads. */
export const decoderAt = (given: readonly Tensor[], i: number): readonly Tensor[] =>
  writerAt(given, i).slice(2)

/** Mean cross-entropy of a word of the captions in `rows`, in nats. `writer`: parameters of one writer. */
export const writerLoss = (
  looks: Tensor2D,
  writer: readonly Tensor[],
  decoder: DecoderName,
  rows: TokenRows,
): Scalar => decoderLoss(imageOf(looks, writer), writer.slice(2), shapeOf(decoder), rows)

export interface CaptionTruth {
  /** The scenes are learned from in these variants. */
  variants: readonly Variant[]
  /** Of each decoder the captions of all scenes, variant by variant. */
  rows: readonly TokenRows[]
}

/** The captions of scenes in variants, variant by variant. Throws where a scene cannot be described. */
export const captionRows = (
  scenes: readonly (readonly Described[])[],
  variants: readonly Variant[],
  vocabulary: VocabularyName,
): TokenRows =>
  tokenRows(
    variants.flatMap((variant) =>
      scenes.map((digits) => {
        const message = messageOf(digitsIn(digits, variant))
        if (!message) throw new Error('A scene to learn from has no caption.')
        return tokensOf(wordsOf(message, languageOf(vocabulary)), vocabulary)
      }),
    ),
  )

/** Heads with these decoders. */
export function captionerHeads(decoders: readonly DecoderName[]): Heads<CaptionTruth> {
  return {
    parameters: [...eyeParameters, ...decoders.flatMap(writerParameters)],
    kept: EYES,
    strides: [4, 8],
    loss(maps, given, { variants, rows }) {
      const looks = looksIn(looksOf(maps, given), variants)
      return decoders
        .map((each, i) => writerLoss(looks, writerAt(given, i), each, rows[i]!))
        .reduce((total, loss): Scalar => add(total, loss))
    },
  }
}

/**
 * The part of NIC that writes (Vinyals et al. 2015): a recurrent cell reads the image once, then the words, and after each word scores all
 * words that may follow. The cell is an LSTM (Hochreiter & Schmidhuber 1997, with the forget gates of Gers et al. 2000) or a plain RNN.
 */
import {
  add,
  cast,
  concat,
  logSoftmax,
  matMul,
  mul,
  neg,
  oneHot,
  sigmoid,
  split,
  sum,
  tanh,
  tensor,
  tensor1d,
  zeros,
  type Scalar,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { BOUNDARY } from '../../math/scenes/vocabulary'
import type { HeadParameter } from './heads'

export type Cell = 'lstm' | 'rnn'

export interface DecoderShape {
  cell: Cell
  /** Tokens, the boundary among them. */
  vocabulary: number
  /** Numbers of an image, of a word's vector and of the state. */
  image: number
  embedding: number
  state: number
}

/** Gates of a cell: input, forget, candidate, output; a plain RNN has the candidate only. */
const GATES: Record<Cell, number> = { lstm: 4, rnn: 1 }
/**
 * A forget gate begins nearly open, so that what was seen at the first step is still there at the tenth: σ(3)¹⁰ is 0.6, and σ(1)¹⁰ would be 0.04
 * (Gers et al. 2000).
 */
const FORGET_BIAS = 3

/** Parameters of a decoder, in the order that the functions below take them. */
export function decoderParameters(name: string, shape: DecoderShape): HeadParameter[] {
  const { cell, vocabulary, image, embedding, state } = shape
  const units = GATES[cell] * state
  const bias = new Float32Array(units)
  if (cell === 'lstm') bias.fill(FORGET_BIAS, state, 2 * state)
  return [
    { name: `${name}.image.weights`, shape: [image, embedding], fanIn: 2 * image },
    { name: `${name}.image.bias`, shape: [embedding] },
    { name: `${name}.words`, shape: [vocabulary, embedding], fanIn: 8 },
    { name: `${name}.input`, shape: [embedding, units], fanIn: 2 * embedding },
    { name: `${name}.state`, shape: [state, units], fanIn: 2 * state },
    { name: `${name}.bias`, shape: [units], initial: bias },
    { name: `${name}.scores.weights`, shape: [state, vocabulary], fanIn: 2 * state },
    { name: `${name}.scores.bias`, shape: [vocabulary] },
  ]
}

export const DECODER_TENSORS = 8

/** State h, and of an LSTM memory c, [n, state]. */
export interface CellState {
  h: Tensor2D
  c: Tensor2D
}

export const emptyState = (n: number, { state }: Pick<DecoderShape, 'state'>): CellState => ({
  h: zeros([n, state]),
  c: zeros([n, state]),
})

/** One step: `input` is what the cell reads, already times its weights and with the bias, [n, gates · state]. */
export function advance(input: Tensor2D, { h, c }: CellState, stateWeights: Tensor2D, cell: Cell): CellState {
  const sums: Tensor2D = add(input, matMul(h, stateWeights))
  if (cell === 'rnn') return { h: tanh(sums), c }
  const [i, f, g, o] = split(sums, 4, 1) as [Tensor2D, Tensor2D, Tensor2D, Tensor2D]
  const memory: Tensor2D = add(mul(sigmoid(f), c), mul(sigmoid(i), tanh(g)))
  return { h: mul(sigmoid(o), tanh(memory)), c: memory }
}

/** x · weights + bias. */
export const affine = (x: Tensor2D, weights: Tensor, bias: Tensor): Tensor2D =>
  add(matMul(x, weights as Tensor2D), bias as Tensor1D)

/** What the cell reads of images [n, image], ready for `advance`. */
export const readImage = (images: Tensor2D, given: readonly Tensor[]): Tensor2D =>
  affine(affine(images, given[0]!, given[1]!), given[3]!, given[5]!)

/** The same of words. */
export function readWords(
  tokens: ArrayLike<number>,
  given: readonly Tensor[],
  { vocabulary }: DecoderShape,
): Tensor2D {
  const chosen = oneHot(tensor1d(Int32Array.from(tokens), 'int32'), vocabulary) as Tensor2D
  return affine(matMul(cast(chosen, 'float32'), given[2] as Tensor2D), given[3]!, given[5]!)
}

/** Logarithms of the probabilities of each next word, [n, vocabulary]. */
export const nextWords = ({ h }: CellState, given: readonly Tensor[]): Tensor2D =>
  logSoftmax(affine(h, given[6]!, given[7]!))

/** Captions of a batch, each ended by at least one boundary, [n · length]. */
export interface TokenRows {
  tokens: Int32Array
  length: number
}

/** Captions as rows of one length. */
export function tokenRows(captions: readonly (readonly number[])[]): TokenRows {
  const length = 1 + Math.max(...captions.map((caption) => caption.length))
  const tokens = new Int32Array(captions.length * length).fill(BOUNDARY)
  captions.forEach((caption, i) => tokens.set(caption, i * length))
  return { tokens, length }
}

/** Mean cross-entropy of a word, in nats, when each word is read as it should be (teacher forcing). */
export function decoderLoss(
  images: Tensor2D,
  given: readonly Tensor[],
  shape: DecoderShape,
  { tokens, length }: TokenRows,
): Scalar {
  const n = tokens.length / length
  const { vocabulary, cell } = shape
  const wanted = new Float32Array(tokens.length * vocabulary)
  const before = new Int32Array(tokens.length).fill(BOUNDARY)
  let words = 0
  // By step, then by caption, so that each step's rows lie together.
  for (let row = 0; row < n; row++) {
    for (let at = 0; at < length; at++) {
      const token = tokens[row * length + at]!
      const isAfterEnd = at > 0 && tokens[row * length + at - 1] === BOUNDARY
      if (at > 0) before[at * n + row] = tokens[row * length + at - 1]!
      if (isAfterEnd) continue
      wanted[(at * n + row) * vocabulary + token] = 1
      words++
    }
  }
  const stateWeights = given[4] as Tensor2D
  let state = advance(readImage(images, given), emptyState(n, shape), stateWeights, cell)
  const states = (split(readWords(before, given, shape), length) as Tensor2D[]).map((input) => {
    state = advance(input, state, stateWeights, cell)
    return state.h
  })
  const logs = logSoftmax(affine(concat(states), given[6]!, given[7]!))
  return mul(neg(sum(mul(tensor(wanted, logs.shape), logs))), 1 / words)
}

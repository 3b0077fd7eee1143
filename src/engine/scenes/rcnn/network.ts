/**
 * The network of R-CNN: the book's DeepConvNet up to its 50 features, and behind them eleven answers, background and ten digits, that fine-
 * tuning needs and detection does not. Its parts: `body`, as far as the last pooling, whose 4 × 4 × 64 numbers box regression reads; `head`.
 */
import {
  slice,
  tensor1d,
  tensor4d,
  tidy,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core'
import { affine } from '../../layers/affine'
import { deepConvNet } from '../../networks/deepConvNet'
import { initialise } from '../../networks/initialise'
import { sequential } from '../../networks/sequential'
import { DEFAULT_PLAN } from '../../protocol'

const { widths } = DEFAULT_PLAN
/** Background and ten digits. */
export const ANSWERS = 11
/** Numbers behind the last pooling. */
export const POOLED = 4 * 4 * widths.convolutions[5]
/** Numbers that the SVMs read. */
export const FEATURES = widths.hidden

const chapter = deepConvNet({ variant: 'repaired', widths })
const flattenAt = chapter.layers.findIndex(({ name }) => name === 'flatten')

/** Its convolutions: 28 × 28 to 1,024 numbers. */
export const body = sequential(chapter.layers.slice(0, flattenAt + 1))
/** 1,024 numbers to 50 features to eleven answers. */
export const head = sequential([
  ...chapter.layers.slice(flattenAt + 1, -1),
  affine('affine2', widths.hidden, ANSWERS),
])
/** What turns 1,024 numbers into features. */
const features = sequential(head.layers.slice(0, 1))
/** All of it. */
export const network = sequential([...body.layers, ...head.layers])

/** The network with the parameters of the chapter's own; only the eleven answers are new, drawn by the seed. */
export function fromChapter(values: Float32Array, seed: number): Float32Array {
  const out = initialise(network, 'he', seed)
  out.set(values.subarray(0, body.size + features.size))
  return out
}

/** Numbers behind the last pooling, [n, 1024], of squares [n · 784]; the caller disposes them. */
export function pool(theta: Tensor1D, pixels: Float32Array): Tensor2D {
  return tidy(() => run(body, theta, tensor4d(pixels, [pixels.length / 784, 28, 28, 1])) as Tensor2D)
}

/** Features [n, 50] of numbers behind the last pooling; `headTheta` has the head's parameters. The caller disposes them. */
export function featuresOf(headTheta: Tensor1D, pooled: Tensor2D): Tensor2D {
  return tidy(() => run(features, headTheta, pooled) as Tensor2D)
}

const run = (part: Pick<typeof body, 'size' | 'forward'>, theta: Tensor1D, x: Tensor) =>
  part.forward(slice(theta, 0, part.size), x, { dropoutRng: null }).output

/** Parameters of body and head as tensors. */
export function thetasOf(values: Float32Array): { body: Tensor1D; head: Tensor1D } {
  return { body: tensor1d(values.subarray(0, body.size)), head: tensor1d(values.subarray(body.size)) }
}

/* What every case of the battery is made of. */
import * as tf from '@tensorflow/tfjs-core'
import { relativeError } from '../../../../../../tests/support/float64/linear'
import type { Random } from '../../../../../../tests/support/float64/random'

export type Shape4D = [number, number, number, number]

/** One seeded random call of a kernel: its greatest error relative to the reference's largest value, to be at most 2·10⁻⁵. */
export type Case = (random: Random) => { readonly error: number; readonly what: string }

type Tensors = tf.Tensor | tf.Tensor[]
type Numbers = ArrayLike<number>

type Read = (outputs: tf.Tensor[]) => Float32Array[]

const readAtOnce: Read = (outputs) => outputs.map((t) => t.dataSync<'float32'>())
let read = readAtOnce

/** Runs a kernel by name and returns its outputs' values. */
export function runKernel(
  name: string,
  inputs: Record<string, tf.Tensor>,
  attrs: object = {},
): Float32Array[] {
  return tf.tidy(() => {
    const out = tf.engine().runKernel(name, inputs, attrs as tf.NamedAttrMap) as Tensors
    return read(Array.isArray(out) ? out : [out])
  })
}

/**
 * Runs a case on a backend that is read asynchronously: once to start its kernels, and once more from the same seed with what they
 * answered. `random` makes the generator anew.
 */
export async function runAsynchronously(run: Case, random: () => Random): Promise<ReturnType<Case>> {
  const started: tf.Tensor[][] = []
  read = (outputs) => {
    started.push(outputs.map((output) => tf.keep(output)))
    return outputs.map(({ size }) => new Float32Array(size))
  }
  try {
    tf.tidy(() => run(random()))
    const answers = await Promise.all(
      started.map((outputs) => Promise.all(outputs.map((output) => output.data<'float32'>()))),
    )
    for (const output of started.flat()) output.dispose()
    read = () => answers.shift()!
    return tf.tidy(() => run(random()))
  } finally {
    read = readAtOnce
  }
}

/** The worst `relativeError` of several outputs. */
export function worstError(actual: readonly Numbers[], expected: readonly Numbers[]): number {
  if (actual.length !== expected.length) return Infinity
  return Math.max(...actual.map((values, i) => relativeError(values, expected[i]!)))
}

/** `worstError` relative to at least `scale`, where the outputs may all be differences of larger numbers. */
export function worstErrorAtScale(
  actual: readonly Numbers[],
  expected: readonly Numbers[],
  scale: number,
): number {
  const extended = (values: Numbers) => Float64Array.from([...Array.from(values), scale])
  return worstError(actual.map(extended), expected.map(extended))
}

/** Makes the battery's tolerance 2·10⁻⁶, for kernels that do not sum over much and so round less. */
export const strict = (error: number): number => 10 * error

/** A random window sliding over a random image, in any size that leaves at least one output. */
export function randomWindow(random: Random, padLimit: (kernel: number) => number) {
  const axis = () => {
    const kernel = random.int(1, 5)
    const [before, after] = [random.int(0, padLimit(kernel)), random.int(0, padLimit(kernel))]
    const size = random.int(Math.max(1, kernel - before - after), 13)
    const stride = random.int(1, 3)
    return {
      kernel,
      before,
      after,
      size,
      stride,
      out: Math.floor((size - kernel + before + after) / stride) + 1,
    }
  }
  return { y: axis(), x: axis(), batch: random.int(1, 3) }
}

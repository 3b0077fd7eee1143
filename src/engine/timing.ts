/**
 * How long single operations take on the current backend: the layers of AlexNet (section 8.3.1), and products of matrices and
 * convolutions of any size (section 8.3.2). All of them on noise, which costs a dense operation what anything else would.
 */
import {
  conv2d,
  engine,
  fused,
  localResponseNormalization,
  maxPool,
  relu,
  tensor1d,
  tensor2d,
  tensor4d,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core'
import { stream } from '../math/rng'
import type { Operation } from './protocolOperations'
import { timeOnce } from './stopwatch'

export interface TimingOptions {
  /** About how long all measurements together may last; one call is the least. */
  budgetMs: number
  /** Milliseconds, any origin. */
  now(): number
}

/** A measurement lasts at least so long, where a call is short against the clock. */
const LEAST_MS = 20
const MOST_REPEATS = 100
const MOST_ROUNDS = 9
/** What is so slow is not done again for the sake of a warm start. */
const SLOW_MS = 3000
/** Noise is drawn once and laid end to end: AlexNet has sixty million weights. */
const DRAWN = 65_536

/** Numbers in −½ … ½, the same at every call. */
export function noise(length: number): Float32Array {
  const rng = stream(1, 'noise')
  const values = Float32Array.from({ length: Math.min(length, DRAWN) }, () => rng.uniform() - 0.5)
  if (length <= DRAWN) return values
  const all = new Float32Array(length)
  for (let at = 0; at < length; at += DRAWN) all.set(values.subarray(0, length - at), at)
  return all
}

function mapOf([batch, side, channels]: number[], groups = 1): Tensor4D {
  const shape: [number, number, number, number] = [batch!, side!, side!, channels! / groups]
  return tensor4d(noise(shape.reduce((a, b) => a * b)), shape)
}

/** Puts the operation's inputs on the device and returns what computes it. */
function prepare(operation: Operation): () => Tensor {
  switch (operation.kind) {
    case 'product': {
      const { rows, inner, cols } = operation
      const a = tensor2d(noise(rows * inner), [rows, inner])
      const b = tensor2d(noise(inner * cols), [inner, cols])
      if (!operation.bias) return () => fused.matMul({ a, b, transposeA: false, transposeB: false })
      const bias = tensor1d(noise(cols))
      return () => fused.matMul({ a, b, transposeA: false, transposeB: false, bias })
    }
    case 'conv': {
      const { input, filters, kernel, stride, pad, groups } = operation
      const parts = Array.from({ length: groups }, () => ({
        x: mapOf(input, groups),
        filter: tensor4d(noise((kernel * kernel * input[2]! * filters) / groups ** 2), [
          kernel,
          kernel,
          input[2]! / groups,
          filters / groups,
        ]),
      }))
      return () => parts.map(({ x, filter }) => conv2d(x, filter, stride, pad)).at(-1)!
    }
    case 'pool': {
      const x = mapOf(operation.input)
      return () => maxPool(x, operation.kernel, operation.stride, 'valid')
    }
    case 'relu': {
      const x = mapOf(operation.input)
      return () => relu(x)
    }
    case 'norm': {
      const x = mapOf(operation.input)
      return () => localResponseNormalization(x, 2, 2, 1e-4, 0.75) // AlexNet's constants
    }
  }
}

/**
 * Milliseconds of one call, measured several times after two to warm up, but at least `least` times; a first call of more than three
 * seconds is the only measurement. `ofOne` makes some calls and says how long one of them took.
 */
export async function timeRepeatedly(
  ofOne: (repeats: number) => Promise<number> | number,
  budgetMs: number,
  least = 1,
): Promise<number[]> {
  const first = await ofOne(1) // compiles
  if (first > SLOW_MS) return [first]
  const one = Math.max(await ofOne(1), 0.01)
  const repeats = Math.min(MOST_REPEATS, Math.ceil(LEAST_MS / one))
  const rounds = Math.max(least, Math.min(MOST_ROUNDS, Math.floor(budgetMs / (one * repeats))))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await ofOne(repeats))
  return times
}

/** Times one operation as `timeRepeatedly` does. While it runs nobody else may create tensors. */
export async function timeOperation(
  operation: Operation,
  { budgetMs, now }: TimingOptions,
): Promise<number[]> {
  engine().startScope('time')
  try {
    const work = prepare(operation)
    return await timeRepeatedly((repeats) => timeOnce(work, repeats, now), budgetMs)
  } finally {
    engine().endScope()
  }
}

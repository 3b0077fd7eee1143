/* Matrix products, the gradient of ReLU and bias, and sums of segments. */
import * as tf from '@tensorflow/tfjs-core'
import {
  matMul,
  relativeError,
  reluBiasGradient,
  segmentSum,
} from '../../../../../../tests/support/float64/linear'
import { runKernel, type Case, type Shape4D } from './case'

const reluBias: Case = (random) => {
  const shape: Shape4D = [random.int(1, 3), random.int(1, 5), random.int(1, 5), random.int(1, 40)]
  const size = tf.util.sizeFromShape(shape)
  const [dy, y] = [random.values(size), random.values(size).map((v) => Math.max(0, v))]
  const [masked, bias] = runKernel('ReluBiasGrad', { dy: tf.tensor(dy, shape), y: tf.tensor(y, shape) })
  const [maskedReference, biasReference] = reluBiasGradient(dy, y, shape[3])
  const error = Math.max(relativeError(masked!, maskedReference), relativeError(bias!, biasReference))
  return { error, what: JSON.stringify(shape) }
}

const product: Case = (random) => {
  const [rows, inner, cols] = [random.int(1, 30), random.int(1, 40), random.int(1, 30)]
  const [transposeA, transposeB] = [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ][random.int(0, 3)] as [boolean, boolean]
  const [a, b] = [random.values(rows * inner), random.values(inner * cols)]
  const inputs = {
    a: tf.tensor(a, transposeA ? [inner, rows] : [rows, inner]),
    b: tf.tensor(b, transposeB ? [cols, inner] : [inner, cols]),
  }
  const [actual] = runKernel('BatchMatMul', inputs, { transposeA, transposeB })
  const expected = matMul(a, b, rows, inner, cols, transposeA, transposeB)
  return {
    error: relativeError(actual!, expected),
    what: JSON.stringify({ rows, inner, cols, transposeA, transposeB }),
  }
}

const segments: Case = (random) => {
  const [count, rowSize, numSegments] = [random.int(1, 30), random.int(1, 13), random.int(1, 5)]
  const integer = random.next() < 0.3
  const ids = Int32Array.from({ length: count }, () => random.int(-1, numSegments))
  const x = random.values(count * rowSize).map((v) => (integer ? Math.round(v * 100) : v))
  const inputs = {
    x: tf.tensor(x, [count, rowSize], integer ? 'int32' : 'float32'),
    segmentIds: tf.tensor(ids, [count], 'int32'),
  }
  const [actual] = runKernel('UnsortedSegmentSum', inputs, { numSegments })
  const error = relativeError(actual!, segmentSum(x, ids, rowSize, numSegments))
  return { error, what: JSON.stringify({ count, rowSize, numSegments, integer }) }
}

export const linearCases: Readonly<Record<string, Case>> = {
  ReluBiasGrad: reluBias,
  BatchMatMul: product,
  UnsortedSegmentSum: segments,
}

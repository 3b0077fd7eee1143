import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  convolve,
  convolveFilterGradient,
  convolveInputGradient,
  type Convolution,
} from '../../../tests/support/float64/convolution'
import { relativeError, reluBiasGradient } from '../../../tests/support/float64/linear'
import { Random } from '../../../tests/support/float64/random'
import { convBiasRelu } from './ops'
import { startNodeWasm } from './wasm/testing/nodeWasm'

const layer: Convolution = {
  batch: 2,
  height: 7,
  width: 6,
  inChannels: 3,
  outHeight: 9,
  outWidth: 8,
  outChannels: 9,
  kernelHeight: 3,
  kernelWidth: 3,
  strideY: 1,
  strideX: 1,
  top: 2,
  left: 2,
}
const random = new Random(811)
const x = random.values(2 * 7 * 6 * 3) // [2, 7, 6, 3]
const filter = random.values(3 * 3 * 3 * 9) // [3, 3, 3, 9]
const bias = random.values(9)
const weights = random.values(2 * 9 * 8 * 9) // dL/dy
const close = (actual: ArrayLike<number>, expected: ArrayLike<number>) =>
  expect(relativeError(actual, expected)).toBeLessThanOrEqual(2e-5)

/** L = Σ weights · relu(conv(x, filter) + bias), in double precision. */
function loss(parts: { x: ArrayLike<number>; filter: ArrayLike<number>; bias: ArrayLike<number> }): number {
  return convolve(layer, parts.x, parts.filter, parts.bias).reduce(
    (sum, v, i) => sum + Math.max(0, v) * weights[i]!,
    0,
  )
}

const y = convolve(layer, x, filter, bias)
const [masked, biasGradient] = reluBiasGradient(weights, y, 9)
const expected = {
  x: convolveInputGradient(layer, masked, filter),
  filter: convolveFilterGradient(layer, x, masked),
  bias: biasGradient,
}

test.each(['x', 'filter', 'bias'] as const)(
  'the reference gradient of %s agrees with central differences',
  (name) => {
    const parts = {
      x: Float64Array.from(x),
      filter: Float64Array.from(filter),
      bias: Float64Array.from(bias),
    }
    const step = 1e-6
    for (let i = 0; i < parts[name].length; i += 7) {
      const at = parts[name][i]!
      parts[name][i] = at + step
      const above = loss(parts)
      parts[name][i] = at - step
      const below = loss(parts)
      parts[name][i] = at
      expect((above - below) / (2 * step)).toBeCloseTo(expected[name][i]!, 5)
    }
  },
)

describe.each(['cpu', 'wasm'])('convBiasRelu on %s', (backend) => {
  const inputs = (): [tf.Tensor4D, tf.Tensor4D, tf.Tensor1D] => [
    tf.tensor4d(x, [2, 7, 6, 3]),
    tf.tensor4d(filter, [3, 3, 3, 9]),
    tf.tensor1d(bias),
  ]

  beforeAll(async () => {
    await startNodeWasm()
    await tf.setBackend(backend)
  })

  test('value and all three gradients, without a leaked tensor', () => {
    const before = tf.memory().numTensors
    tf.tidy(() => {
      const weighted = (a: tf.Tensor4D, f: tf.Tensor4D, b: tf.Tensor1D) =>
        tf.sum(tf.mul(convBiasRelu(a, f, b, 2), tf.tensor4d(weights, [2, 9, 8, 9])))
      const { value, grads } = tf.valueAndGrads(weighted as (...args: tf.Tensor[]) => tf.Tensor<tf.Rank.R0>)(
        inputs(),
      )
      close(
        convBiasRelu(...inputs(), 2).dataSync(),
        y.map((v) => Math.max(0, v)),
      )
      expect(value.dataSync()[0]).toBeCloseTo(loss({ x, filter, bias }), 3)
      close(grads[0]!.dataSync(), expected.x)
      close(grads[1]!.dataSync(), expected.filter)
      close(grads[2]!.dataSync(), expected.bias)
    })
    expect(tf.memory().numTensors).toBe(before)
  })

  test('a layer used twice adds its gradients', () => {
    tf.tidy(() => {
      const [image, kernel, shift] = inputs()
      const once = tf.grad((b) => tf.sum(convBiasRelu(image, kernel, b as tf.Tensor1D, 1)))(shift)
      const twice = tf.grad((b) => {
        const layerOutput = () => tf.sum(convBiasRelu(image, kernel, b as tf.Tensor1D, 1))
        return tf.add(layerOutput(), layerOutput())
      })(shift)
      close(
        twice.dataSync(),
        once.dataSync().map((v) => 2 * v),
      )
    })
  })

  test('stride 2 and a filter that is not square', () => {
    tf.tidy(() => {
      const wide = random.values(3 * 5 * 3 * 4)
      const c: Convolution = {
        ...layer,
        kernelWidth: 5,
        outChannels: 4,
        strideY: 2,
        strideX: 2,
        top: 1,
        left: 1,
        outHeight: 4,
        outWidth: 2,
      }
      const actual = convBiasRelu(inputs()[0], tf.tensor4d(wide, [3, 5, 3, 4]), tf.zeros([4]), 1, 2)
      expect(actual.shape).toEqual([2, 4, 2, 4])
      close(
        actual.dataSync(),
        convolve(c, x, wide).map((v) => Math.max(0, v)),
      )
    })
  })
})

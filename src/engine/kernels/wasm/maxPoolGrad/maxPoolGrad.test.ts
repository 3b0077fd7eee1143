import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import '../testing/nodeGradients'
import { startNodeWasm } from '../testing/nodeWasm'

/** Gradient of Σ maxPool(x) for one 2×2 window. */
function gradientOf(window: number[], padding: 'valid' | 'same' = 'valid'): number[] {
  const gradient = tf.tidy(() => {
    const pooled = (x: tf.Tensor) => tf.sum(tf.maxPool(x as tf.Tensor4D, 2, 2, padding))
    return Array.from(
      tf
        .grad(pooled)(tf.tensor4d(window, [1, 2, 2, 1]))
        .dataSync(),
    )
  })
  return gradient
}

describe.each(['cpu', 'wasm'])('MaxPoolGrad on %s', (backend) => {
  beforeAll(async () => {
    await startNodeWasm()
    await tf.setBackend(backend)
  })

  test('a window of negative values keeps its gradient', () =>
    expect(gradientOf([-3, -1, -2, -4])).toEqual([0, 1, 0, 0]))
  test('a window of zeros sends it to the first', () =>
    expect(gradientOf([0, 0, 0, 0])).toEqual([1, 0, 0, 0]))
  test('the first of equal maxima wins, row by row', () =>
    expect(gradientOf([1, 2, 2, 2])).toEqual([0, 1, 0, 0]))
  test('NaN never wins', () => expect(gradientOf([NaN, -5, NaN, -7])).toEqual([0, 1, 0, 0]))
})

import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { runKernel } from '../testing/battery/case'
import { startNodeWasm } from '../testing/nodeWasm'

/** 4,000 numbers of both signs from 10⁻⁶ to 20, and some that decide. */
const sweep = [0, 0.34657, 30, -30, 1e9, -1e9, Infinity, -Infinity]
for (let i = 0; i < 2000; i++) sweep.push(1e-6 * 2e7 ** (i / 1999), -1e-6 * 2e7 ** (i / 1999))

/** c′ = σ(f)·c + σ(i)·tanh(g) for one number in the place of one gate, the others open (100) or shut (-100). */
function cell(gate: (x: number) => number[], c: number): Float32Array {
  const gates = tf.tensor(sweep.map(gate), [sweep.length, 4])
  return runKernel('LstmCell', { gates, c: tf.fill([sweep.length, 1], c) })[0]!
}

const worst = (actual: Float32Array, expected: (x: number) => number) =>
  Math.max(
    ...sweep.map((x, k) => {
      const value = expected(Math.fround(x))
      return value === 0 ? Math.abs(actual[k]!) : Math.abs(actual[k]! / value - 1)
    }),
  )

describe('the activations of the recurrent cells', () => {
  beforeAll(() => startNodeWasm())

  test('tanh has a relative error below 8·10⁻⁷', () =>
    expect(
      worst(
        cell((x) => [100, -100, x, 0], 0),
        Math.tanh,
      ),
    ).toBeLessThan(8e-7))

  test('σ has a relative error below 6·10⁻⁷ down to e⁻²⁰', () => {
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-Math.min(30, Math.max(-20, x))))
    const actual = cell((x) => [-100, Math.max(-20, x), 0, 0], 1)
    expect(worst(actual, sigmoid)).toBeLessThan(6e-7)
  })

  test('NaN stays NaN', () => {
    const [c] = runKernel('LstmCell', { gates: tf.tensor([100, -100, NaN, 0], [1, 4]), c: tf.zeros([1, 1]) })
    expect(c![0]).toBeNaN()
  })
})

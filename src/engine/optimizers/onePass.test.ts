import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { Random } from '../../../tests/support/float64/random'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { optimizers } from '.'
import type { OptimizerName } from '../protocol'

beforeAll(() => startNodeWasm())

/** θ and slots after three updates of 1,001 parameters on one backend. */
async function updates(name: OptimizerName, backend: 'cpu' | 'wasm'): Promise<Float32Array[]> {
  await tf.setBackend(backend)
  const random = new Random(3)
  const optimizer = optimizers[name]
  return tf.tidy(() => {
    let theta = tf.tensor1d(random.values(1001))
    let slots = Array.from({ length: optimizer.slots }, () => tf.zeros<tf.Rank.R1>([1001]))
    for (let step = 1; step <= 3; step++) {
      const gradient = tf.tensor1d(random.values(1001))
      ;({ theta, slots } = optimizer.update(theta, gradient, slots, 0.01, step))
    }
    return [theta, ...slots].map((tensor) => tensor.dataSync<'float32'>().slice())
  })
}

test.each(['sgd', 'momentum', 'adagrad', 'adam'] as const)(
  '%s: the kernel that does it in one pass equals the composition of operations to the bit',
  async (name) => expect(await updates(name, 'wasm')).toEqual(await updates(name, 'cpu')),
)

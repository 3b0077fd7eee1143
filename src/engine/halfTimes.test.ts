import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { readShipped } from '../../tests/support/shippedFiles'
import { halfTimes } from './halfTimes'
import { startNodeWasm } from './kernels/wasm/testing/nodeWasm'

beforeAll(() => startNodeWasm())

it('times what computes, says that half precision is emulated on WebAssembly, and keeps no tensor', async () => {
  const { model } = await readShipped('deep-convnet-book')
  const before = memory().numTensors
  let [calls, at] = [0, 0]
  const now = () => (at += ++calls % 3 === 0 ? 1 : 8)
  const { half, batch, layers } = await halfTimes(model, { batch: 2, budgetMs: 1, now })
  expect({ half, batch }).toEqual({ half: 'emulated', batch: 2 })
  expect(layers.map(({ name }) => name).join(' ')).toBe(
    'conv1 conv2 pool1 conv3 conv4 pool2 conv5 conv6 pool3 affine1 affine2',
  )
  for (const { singleMs, halfMs } of layers) expect([singleMs, halfMs].every((ms) => ms > 0)).toBe(true)
  expect(memory().numTensors).toBe(before)
})

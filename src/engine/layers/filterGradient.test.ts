import { engine, Conv2DBackpropFilter, memory, tensor4d, tidy, type Tensor4D } from '@tensorflow/tfjs-core'
import { beforeAll, expect, it } from 'vitest'
import { Random } from '../../../tests/support/float64/random'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { filterGradientByIm2col } from './filterGradient'

beforeAll(() => startNodeWasm())

it('is that of the kernel, over odd shapes, strides and paddings', () => {
  const random = new Random(11)
  const tensors = memory().numTensors
  for (let i = 0; i < 60; i++) {
    const [kernel, stride] = [random.int(1, 5), random.int(1, 3)]
    const pad = random.int(0, kernel - 1)
    const [batch, channelsIn, channelsOut] = [random.int(1, 3), random.int(1, 5), random.int(1, 6)]
    const [height, width] = [random.int(kernel, 11), random.int(kernel, 11)]
    const noise = (shape: [number, number, number, number]): Tensor4D =>
      tensor4d(random.values(shape.reduce((a, b) => a * b)), shape)
    const side = (length: number) => Math.floor((length + 2 * pad - kernel) / stride) + 1
    tidy(() => {
      const x = noise([batch, height, width, channelsIn])
      const dy = noise([batch, side(height), side(width), channelsOut])
      const filterShape: [number, number, number, number] = [kernel, kernel, channelsIn, channelsOut]
      const attributes = {
        strides: stride,
        pad,
        dataFormat: 'NHWC',
        dimRoundingMode: null as never,
        filterShape,
      }
      const expected = engine().runKernel<Tensor4D>(Conv2DBackpropFilter, { x, dy }, attributes)
      const values = filterGradientByIm2col(x, dy, filterShape, { pad, stride }).dataSync()
      expected.dataSync().forEach((value, at) => expect(values[at]).toBeCloseTo(value, 4))
    })
  }
  expect(memory().numTensors).toBe(tensors)
})

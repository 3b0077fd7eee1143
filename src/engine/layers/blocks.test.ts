import { tensor1d } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { stream } from '../../math/rng'
import { gradientOf, logitsOf } from '../gradient'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { initialise } from '../networks/initialise'
import { sequential, type Network } from '../networks/sequential'
import { affine } from './affine'
import { batchNorm } from './batchNorm'
import { branches } from './branches'
import { convolution } from './convolution'
import { convRelu } from './convRelu'
import { globalAverage } from './globalAverage'
import type { BlockKind, Norms } from './layer'
import { padChannels } from './padChannels'
import { rectifier } from './rectifier'
import { residual } from './residual'
import { windowPool } from './windowPool'

beforeAll(() => startNodeWasm())

const plainBlock = (stride: number, channelsIn: number, channels: number) => [
  convolution('conv1', channelsIn, channels, { side: 3, stride, pad: 1, hasBias: false }),
  batchNorm('norm1', channels),
  rectifier('relu1'),
  convolution('conv2', channels, channels, { side: 3, pad: 1 }),
]

const networks: Record<string, () => Network<BlockKind>> = {
  'residual blocks, with and without a projection': () =>
    sequential<BlockKind>([
      convRelu('stem', 1, 4, 1),
      residual('block1', { body: plainBlock(1, 4, 4) }),
      rectifier('relu1'),
      residual('block2', {
        body: plainBlock(2, 4, 6),
        shortcut: [convolution('project', 4, 6, { side: 1, stride: 2, pad: 0 })],
      }),
      rectifier('relu2'),
      globalAverage('average'),
      affine('affine', 6, 10),
    ]),
  'a shortcut that pads channels': () =>
    sequential<BlockKind>([
      convRelu('stem', 1, 4, 1),
      residual('block1', {
        body: plainBlock(2, 4, 6).slice(0, 2),
        shortcut: [windowPool('every second', { side: 1, stride: 2, pad: 0 }), padChannels('zeros', 4, 6)],
      }),
      rectifier('relu1'),
      globalAverage('average'),
      affine('affine', 6, 10),
    ]),
  'a block whose skip is off': () =>
    sequential<BlockKind>([
      convRelu('stem', 1, 4, 1),
      residual('block1', {
        body: plainBlock(2, 4, 4),
        shortcut: [convolution('project', 4, 4, { side: 1, stride: 2, pad: 0 })],
        isAdded: () => false,
      }),
      globalAverage('average'),
      affine('affine', 4, 10),
    ]),
  'an inception module': () =>
    sequential<BlockKind>([
      convRelu('stem', 1, 4, 1),
      branches('inception', [
        [convRelu('b1', 4, 2, 0, 1)],
        [convRelu('b2reduce', 4, 2, 0, 1), convRelu('b2', 2, 3, 1)],
        [convRelu('b3reduce', 4, 2, 0, 1), convRelu('b3', 2, 3, 2, 5)],
      ]),
      globalAverage('average'),
      affine('affine', 8, 10),
    ]),
}

const BATCH = 6
const rng = stream(7, 'images')
const batch = {
  pixels: Float32Array.from({ length: BATCH * 784 }, () => rng.uniform()),
  labels: Int32Array.from({ length: BATCH }, () => rng.below(10)),
}

describe.each(Object.entries(networks))('%s', (_name, make) => {
  const network = () => make()
  const lossAndGradient = (net: Network<BlockKind>, theta: Float32Array) => {
    const sums = gradientOf(net, tensor1d(theta), batch, { seed: 1, step: 0 }).dataSync<'float32'>()
    return { gradient: sums.slice(0, net.size), loss: sums[net.size]! }
  }

  it('has in each tensor the gradient that small moves along it confirm', () => {
    const net = network()
    const theta = initialise(net, 'he', 1)
    const { gradient } = lossAndGradient(net, theta)
    const largest = Math.hypot(...gradient)
    let offset = 0
    for (const { name, shape } of net.tensors) {
      const size = shape.reduce((product, n) => product * n, 1)
      const part = gradient.subarray(offset, offset + size)
      const norm = Math.hypot(...part)
      const h = 4e-3
      const moved = (sign: number) => {
        const there = theta.slice()
        part.forEach((g, i) => (there[offset + i]! += (sign * h * g) / norm))
        return lossAndGradient(net, there).loss
      }
      if (norm > 1e-3 * largest)
        expect(Math.abs((moved(1) - moved(-1)) / (2 * h) - norm), name).toBeLessThan(
          0.03 * norm + 0.002 * largest,
        )
      offset += size
    }
  })

  it('reads images by means and variances measured before, one image as in a batch', async () => {
    const net = network()
    const theta = tensor1d(initialise(net, 'he', 1))
    const norms: Norms = { isMeasuring: true, of: new Map() }
    const inBatch = logitsOf(net, theta, batch.pixels, norms).dataSync<'float32'>()
    norms.isMeasuring = false
    const alone = logitsOf(net, theta, batch.pixels.subarray(0, 784), norms).dataSync<'float32'>()
    alone.forEach((logit, i) => expect(logit).toBeCloseTo(inBatch[i]!, 4))
  })
})

it('tells a probe what flows through each layer, and what splits at an addition', () => {
  const net = networks['residual blocks, with and without a projection']!()
  const seen: Record<string, number> = {}
  gradientOf(net, tensor1d(initialise(net, 'he', 1)), batch, {
    seed: 1,
    step: 0,
    probe: (layer, what, tensor) => {
      const values = tensor.dataSync<'float32'>()
      seen[`${what} ${layer}`] = Math.hypot(...values)
    },
  })
  expect(Object.keys(seen)).toEqual(
    expect.arrayContaining([
      'output stem',
      'gradient block1',
      'gradient block1.body',
      'gradient block1.shortcut',
    ]),
  )
  // Past an identity the gradient is what came in.
  expect(seen['gradient block1.shortcut']).toBe(seen['gradient block1'])
})

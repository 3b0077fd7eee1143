/** Networks built from text, against TensorFlow.js's own layers that are built from the same text by other code. */
import * as tf from '@tensorflow/tfjs-core'
import * as tfl from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LayerSpec, Network, PartSpec } from '../../math/architectures/layers'
import { measure, sumOf } from '../../math/architectures/measure'
import { parseNetwork, printNetwork } from '../../math/networkText'
import { randomNetwork } from '../../math/testing/randomNetwork'
import { gradientOf } from '../gradient'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { noiseBatch } from '../datasets/noise'
import { fromDescription } from './fromDescription'
import { initialise } from './initialise'

beforeAll(() => startNodeWasm())

type Symbolic = tfl.SymbolicTensor

function layer(x: Symbolic, { kind, kernel = 1, stride = 1, pad = 0, ...spec }: LayerSpec): Symbolic {
  const apply = (made: { apply(x: Symbolic): unknown }, to = x) => made.apply(to) as Symbolic
  if (kind === 'affine') {
    const flat = x.shape.length > 2 ? apply(tfl.layers.flatten()) : x
    return apply(tfl.layers.dense({ units: spec.channels! }), flat)
  }
  const padded = pad > 0 ? apply(tfl.layers.zeroPadding2d({ padding: pad })) : x
  const window = { strides: stride, padding: 'valid' as const }
  if (kind === 'pool') {
    const make = spec.average ? tfl.layers.averagePooling2d : tfl.layers.maxPooling2d
    return apply(make({ poolSize: kernel, ...window }), padded)
  }
  const { channels: filters, norm = false } = spec
  const conv = apply(
    tfl.layers.conv2d({ filters: filters!, kernelSize: kernel, useBias: !norm, ...window }),
    padded,
  )
  // What tfjs counts of a norm is learned and measured; only what is learned is a parameter here.
  return norm ? apply(tfl.layers.batchNormalization(), conv) : conv
}

function chain(x: Symbolic, parts: readonly PartSpec[]): Symbolic {
  return parts.reduce((flowing, part) => {
    if (part.kind !== 'block') return layer(flowing, part)
    const ends = part.branches.map((branch) => chain(flowing, branch))
    if (ends.length === 1) return ends[0]!
    const join = part.join === 'add' ? tfl.layers.add() : tfl.layers.concatenate()
    return join.apply(ends) as Symbolic
  }, x)
}

/** Counted by tfjs, and multiply-adds from the shapes of its own kernels and outputs. */
function countedByTfjs(network: Network) {
  const input = tfl.input({ shape: [28, 28, 1] })
  const model = tfl.model({ inputs: input, outputs: chain(input as Symbolic, network.parts) as never })
  const params = model.trainableWeights.reduce((sum, { shape }) => sum + sizeOf(shape), 0)
  const macs = model.layers.reduce((sum, one) => {
    const kernel = one.trainableWeights.find(({ originalName }) => originalName.includes('kernel'))
    const [, ...out] = one.outputShape as number[]
    return sum + (kernel ? sizeOf(kernel.shape) * sizeOf(out.slice(0, -1)) : 0)
  }, 0)
  model.dispose()
  return { params, macs }
}

const sizeOf = (shape: readonly (number | null)[]) =>
  shape.reduce<number>((product, n) => product * (n ?? 1), 1)

describe('40 random networks', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => [printNetwork(randomNetwork(seed)), seed] as const))(
    '%s',
    (_text, seed) => {
      const network = randomNetwork(seed)
      const parts = measure(network)
      const counted = countedByTfjs(network)
      expect({ params: sumOf(parts, 'params'), macs: sumOf(parts, 'macs') }).toEqual(counted)
      const built = fromDescription(network).network
      expect(built.size).toBe(counted.params)
      // It can be trained: ten logits come out, and a finite gradient comes back to every parameter.
      tf.tidy(() => {
        const theta = tf.tensor1d(initialise(built, 'he', 1))
        const sums = gradientOf(built, theta, noiseBatch(3), { seed: 1, step: 0 }).dataSync()
        expect(sums).toHaveLength(built.size + 2)
        expect(sums.every(Number.isFinite)).toBe(true)
      })
    },
  )
})

test('the chapter’s network is counted alike', () => {
  const parsed = parseNetwork('c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10')
  if ('problem' in parsed) throw new Error(parsed.problem.code)
  expect(countedByTfjs(parsed.network)).toEqual({ params: 123_552, macs: 8_772_340 })
})

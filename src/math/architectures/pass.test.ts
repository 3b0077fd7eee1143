import { tensor1d } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { logitsOf } from '../../engine/gradient'
import { startNodeWasm } from '../../engine/kernels/wasm/testing/nodeWasm'
import { initialise } from '../../engine/networks/initialise'
import { fromDescription } from '../../engine/networks/fromDescription'
import { parseNetwork } from '../networkText'
import { stream } from '../rng'
import type { Network } from './layers'
import { passThrough } from './pass'

beforeAll(() => startNodeWasm())

const networkOf = (text: string): Network => {
  const parsed = parseNetwork(text)
  if ('problem' in parsed) throw new Error(parsed.problem.code)
  return parsed.network
}

test.each([
  'f10',
  'c3 p f10',
  'c4k5s2 p3s2p1 c5k1 a3s2p1 f7 f10',
  'c6s2 i(2|3-4|1-2|3) p i(3|2-5|4|p) a3s2 f10',
  'c5 i(||3-2|p) g f10',
])('%s answers as the engine does', (text) => {
  const network = networkOf(text)
  const built = fromDescription(network).network
  const theta = initialise(built, 'he', 5)
  const rng = stream(9, 'noise')
  for (let i = 0; i < theta.length; i++) theta[i] = theta[i]! + 0.05 * rng.normal() // biases, too
  const image = Float32Array.from({ length: 784 }, () => rng.uniform())
  const logits = logitsOf(built, tensor1d(theta), image).dataSync<'float32'>()
  const passed = passThrough(network, theta, image)
  passed.at(-1)!.output.forEach((value, i) => expect(value).toBeCloseTo(logits[i]!, 4))
  for (const { part, ends, output } of passed)
    if (part.kind === 'block') {
      const [channels, side] = part.shape
      expect(output).toHaveLength(channels * side * side)
      expect(ends.reduce((sum, end) => sum + end.channels, 0)).toBe(channels)
      expect(Array.from(output.subarray(0, ends[0]!.channels))).toEqual(
        Array.from(ends[0]!.output.subarray(0, ends[0]!.channels)),
      )
    }
})

test('what it cannot pass it refuses', () => {
  const image = new Float32Array(784)
  expect(() => passThrough(networkOf('c4 r(c4) f10'), new Float32Array(99_999), image)).toThrow('adds')
  expect(() => passThrough(networkOf('c4 n f10'), new Float32Array(99_999), image)).toThrow('normalised')
  expect(() => passThrough(networkOf('f10'), new Float32Array(7851), image)).toThrow('7850 parameters')
})

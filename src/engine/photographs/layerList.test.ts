import { memory, tensor1d, tensor4d } from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { stream } from '../../math/rng'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { LayerPass, multiplyAdds, weightsIn, type LayerList } from './layerList'

beforeAll(() => startNodeWasm())

const SIDE = 7
const list: LayerList = {
  layers: [
    { name: 'a', kind: 'conv', from: ['image'], shape: [3, 3, 3, 4], stride: 1, rate: 1, activation: 'relu6' },
    { name: 'b', kind: 'depthwise', from: ['a'], shape: [3, 3, 4, 1], stride: 1, rate: 2, activation: 'linear' },
    { name: 'c', kind: 'add', from: ['a', 'b'] },
    { name: 'd', kind: 'mean', from: ['c'] },
    { name: 'e', kind: 'spread', from: ['d'], side: SIDE },
    { name: 'f', kind: 'concat', from: ['c', 'e'] },
    { name: 'g', kind: 'depthwise', from: ['f'], shape: [3, 3, 8, 1], stride: 2, rate: 1, activation: 'relu' },
  ],
  outputs: ['g', 'd'],
} // prettier-ignore

const rng = stream(3, 'test')
const weights = Float32Array.from({ length: weightsIn(list) }, () => rng.uniform() - 0.4)
const image = Float32Array.from({ length: SIDE * SIDE * 3 }, () => 4 * rng.uniform() - 2)

type Map3 = (x: number, y: number, channel: number) => number

/** The same by plain loops in float64; "same" padding puts the odd pixel after. */
function reference(): { g: number[]; d: number[] } {
  let at = 0
  const take = (size: number) => weights.subarray(at, (at += size))
  const inside = (x: number, y: number, of: number) => x >= 0 && y >= 0 && x < of && y < of
  const [kernelA, biasA, kernelB, biasB, kernelG, biasG] = [108, 4, 36, 4, 72, 8].map(take)
  const store = (side: number, channels: number, f: Map3): Map3 => {
    const kept = Array.from({ length: side * side * channels }, (_, i) =>
      f(Math.floor(i / channels) % side, Math.floor(i / channels / side), i % channels),
    )
    return (x, y, c) => kept[(y * side + x) * channels + c]!
  }
  const pixel: Map3 = (x, y, c) => image[(y * SIDE + x) * 3 + c]!
  const taps = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const))
  const a = store(SIDE, 4, (x, y, n) => {
    let sum = biasA![n]!
    for (const [k, [dx, dy]] of taps.entries())
      for (let c = 0; c < 3; c++)
        if (inside(x + dx, y + dy, SIDE)) sum += pixel(x + dx, y + dy, c) * kernelA![(k * 3 + c) * 4 + n]!
    return Math.min(6, Math.max(0, sum))
  })
  const depthwise = (from: Map3, kernel: Float32Array, bias: Float32Array, channels: number, rate: number): Map3 =>
    (x, y, c) =>
      taps.reduce(
        (sum, [dx, dy], k) =>
          inside(x + rate * dx, y + rate * dy, SIDE)
            ? sum + from(x + rate * dx, y + rate * dy, c) * kernel[k * channels + c]!
            : sum,
        bias[c]!,
      ) // prettier-ignore
  const b = depthwise(a, kernelB!, biasB!, 4, 2)
  const c = store(SIDE, 4, (x, y, n) => a(x, y, n) + b(x, y, n))
  const d = [0, 1, 2, 3].map((n) => {
    let sum = 0
    for (let i = 0; i < SIDE * SIDE; i++) sum += c(i % SIDE, Math.floor(i / SIDE), n)
    return sum / SIDE ** 2
  })
  const f: Map3 = (x, y, n) => (n < 4 ? c(x, y, n) : d[n - 4]!)
  const whole = depthwise(f, kernelG!, biasG!, 8, 1)
  const g = Array.from({ length: 4 * 4 * 8 }, (_, i) => {
    const cell = Math.floor(i / 8)
    return Math.max(0, whole(2 * (cell % 4), 2 * Math.floor(cell / 4), i % 8))
  })
  return { g, d }
}

test('every kind of layer as plain loops in float64 have it, in one piece and in three, and nothing is left behind', () => {
  const before = memory().numTensors
  const theta = tensor1d(weights)
  const picture = tensor4d(image, [1, SIDE, SIDE, 3])
  const expected = reference()
  for (const pieces of [Infinity, 3]) {
    const pass = new LayerPass(list, theta, picture)
    while (!pass.isOver) pass.advance(pieces)
    expect(pass.done).toBe(list.layers.length)
    const [g, d] = pass.finish()
    for (const [output, values] of [[g!, expected.g], [d!, expected.d]] as const) {
      const got = output.dataSync()
      expect(got).toHaveLength(values.length)
      // Sums of at most 36 products of order 1 in float32.
      for (const [i, value] of got.entries()) expect(Math.abs(value - values[i]!)).toBeLessThan(2e-5)
      output.dispose()
    }
  } // prettier-ignore
  const stopped = new LayerPass(list, theta, picture)
  stopped.advance(4)
  stopped.dispose()
  theta.dispose()
  picture.dispose()
  expect(memory().numTensors).toBe(before)
})

test('counts weights and multiplications', () => {
  expect(weightsIn(list)).toBe(108 + 4 + 36 + 4 + 72 + 8)
  expect(multiplyAdds(list, SIDE)).toBe(49 * 108 + 49 * 36 + 16 * 72)
})

test('a layer that reads what does not stand before it is named', () => {
  const broken: LayerList = { layers: [{ name: 'x', kind: 'add', from: ['image', 'y'] }], outputs: ['x'] }
  const theta = tensor1d([0])
  const picture = tensor4d(image, [1, SIDE, SIDE, 3])
  expect(() => new LayerPass(broken, theta, picture).finish()).toThrow('the layer x reads y')
  theta.dispose()
  picture.dispose()
})

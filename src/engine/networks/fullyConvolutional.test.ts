/** The two forms of one classifier against each other, and both against loops in float64. */
import { reshape, tensor1d, tensor4d, tidy, type Tensor2D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { fieldOf, sliding } from '../../math/receptiveField'
import { stream } from '../../math/rng'
import { PAGE, pageAt, renderPage } from '../../math/scenes/page'
import { cornerOf, PLACE_COUNT, windowAt } from '../../math/scenes/pageWindows'
import { pocket } from '../../math/scenes/pocket'
import { readShipped } from '../../../tests/support/shippedFiles'
import { startNodeWasm } from '../kernels/wasm/testing/nodeWasm'
import { softmaxCrossEntropy } from '../layers/softmaxCrossEntropy'
import type { NetParameters } from '../protocol'
import { formsOf } from '../studies/denseToConv'
import type { Network } from './sequential'

let net: NetParameters
beforeAll(async () => {
  await startNodeWasm()
  net = (await readShipped('deep-convnet-augmented')).model
})

const rng = stream(4, 'two forms')
const noise = (count: number) => Float32Array.from({ length: count * 784 }, () => rng.uniform())
const digits = () => Float32Array.from(pocket.digits, (light) => light / 255)
const largest = (values: ArrayLike<number>) =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0)
/** Largest difference of two lists, as a share of the largest number in the second. */
const apart = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  expect(a.length).toBe(b.length)
  return largest(Array.from(a, (value, i) => value - b[i]!)) / largest(b)
}

function scores(network: Network, pixels: Float32Array, [height, width] = [28, 28]): Float32Array {
  return tidy(() => {
    const x = tensor4d(pixels, [pixels.length / (height! * width!), height!, width!, 1])
    const { output } = network.forward(tensor1d(net.values), x, { dropoutRng: null })
    return output.dataSync<'float32'>().slice()
  })
}

test('both forms have the same parameters in the same order', () => {
  const { dense, convolution } = formsOf(net)
  expect(convolution.size).toBe(dense.size)
  expect(convolution.size).toBe(net.values.length)
  expect(dense.tensors.slice(-4).map(({ shape }) => shape)).toEqual([[1024, 50], [50], [50, 10], [10]])
  expect(convolution.tensors.slice(-4).map(({ shape }) => shape)).toEqual([
    [4, 4, 64, 50],
    [50],
    [1, 1, 50, 10],
    [10],
  ])
})

describe.each([
  ['thirty test digits', digits],
  ['thirty pictures of noise', () => noise(30)],
])('on %s', (_, given) => {
  test('logits agree to 1e-5 of the largest', () => {
    const { dense, convolution } = formsOf(net)
    const pixels = given()
    expect(apart(scores(convolution, pixels), scores(dense, pixels))).toBeLessThan(1e-5)
  })

  test('gradients of the loss agree, parameter by parameter', () => {
    const { dense, convolution } = formsOf(net)
    const pixels = given()
    const labels = Int32Array.from({ length: 30 }, (_, i) => (pocket.labels[i]! + (i % 2)) % 10) // every other one wrong, for a loss worth the name
    const gradient = (network: Network) =>
      tidy(() => {
        const x = tensor4d(pixels, [30, 28, 28, 1])
        const { output, backward } = network.forward(tensor1d(net.values), x, { dropoutRng: null })
        const logits = reshape(output, [30, 10]) as Tensor2D
        const { dLogits } = softmaxCrossEntropy(logits, tensor1d(labels, 'int32'))
        return backward(reshape(dLogits, output.shape)).map((part) => part.dataSync<'float32'>().slice())
      })
    const [densely, convolved] = [gradient(dense), gradient(convolution)]
    densely.forEach((part, i) => expect(apart(convolved[i]!, part)).toBeLessThan(2e-5))
  })
})

test('one digit through loops in float64, to the map and from there in both ways', () => {
  const { dense, convolution } = formsOf(net)
  const pixels = digits().slice(784 * 5, 784 * 6)
  const [asDense, asConvolution] = reference(dense, pixels)
  expect(apart(asConvolution, asDense)).toBeLessThan(1e-12)
  expect(apart(scores(dense, pixels), asDense)).toBeLessThan(1e-5)
  expect(apart(scores(convolution, pixels), asDense)).toBeLessThan(1e-5)
})

describe('on a page', () => {
  const page = () => Float32Array.from(renderPage(pageAt(pocket, 1), pocket), (light) => light / 255)

  test('there is an answer for each window, and it is not that of the window cut out', () => {
    const { dense, convolution } = formsOf(net)
    const passed = scores(convolution, page(), [PAGE.height, PAGE.width])
    expect(passed).toHaveLength(PLACE_COUNT * 10)
    const bytes = renderPage(pageAt(pocket, 1), pocket)
    const cut = Array.from({ length: PLACE_COUNT }, (_, place) => [...windowAt(bytes, place)]).flat()
    const alone = scores(
      dense,
      Float32Array.from(cut, (light) => light / 255),
    )
    expect(apart(passed, alone)).toBeGreaterThan(0.05)
  })

  test('an answer hangs on 60 × 60 pixels around its window, and on nothing beyond', () => {
    const { convolution } = formsOf(net)
    const pair = (pad: number) => [sliding(3, { pad: 1 }), sliding(3, { pad }), sliding(2, { stride: 2 })]
    const trunk = [...pair(1), ...pair(2), ...pair(1)]
    expect(fieldOf(trunk)).toEqual({ side: 36, jump: 8, start: -16 })
    expect(fieldOf([...trunk, sliding(4)])).toEqual({ side: 60, jump: 8, start: -16 })
    const whole = page()
    const place = 4 * 17 + 8
    const { x, y } = cornerOf(place)
    const before = scores(convolution, whole, [PAGE.height, PAGE.width]).slice(place * 10, place * 10 + 10)
    const changed = (isChanged: (column: number) => boolean) => {
      const other = whole.map((light, i) => (isChanged(i % PAGE.width) ? 1 - light : light))
      const all = scores(convolution, other, [PAGE.height, PAGE.width])
      return apart(all.slice(place * 10, place * 10 + 10), before)
    }
    expect(y).toBe(32)
    expect(changed((column) => column < x - 16 || column >= x + 44)).toBeLessThan(1e-5)
    expect(changed((column) => column === x - 16)).toBeGreaterThan(1e-5)
    expect(changed((column) => column === x + 43)).toBeGreaterThan(1e-5)
  })
})

/** Logits of the two forms, [10] each, in float64, by loops of its own. */
function reference(dense: Network, pixels: Float32Array): [Float64Array, Float64Array] {
  const parameters = new Map<string, Float32Array>()
  let offset = 0
  for (const { name, shape } of dense.tensors) {
    const size = shape.reduce((product, n) => product * n, 1)
    parameters.set(name, net.values.subarray(offset, (offset += size)))
  }
  let map: FloatMap = { side: 28, channels: 1, values: Float64Array.from(pixels) }
  for (const [i, pad] of [1, 1, 1, 2, 1, 1].entries()) {
    const filter = parameters.get(`conv${i + 1}.filter`)!
    const bias = parameters.get(`conv${i + 1}.bias`)!
    map = convolved(map, filter, bias, { kernel: 3, pad })
    if (i % 2 === 1) map = pooled(map)
  }
  expect([map.side, map.channels]).toEqual([4, 64])
  const [w1, b1] = [parameters.get('affine1.weight')!, parameters.get('affine1.bias')!]
  const [w2, b2] = [parameters.get('affine2.weight')!, parameters.get('affine2.bias')!]
  // Fully connected: all 1,024 numbers in a row, as flattening has them.
  const product = (row: Float64Array, weight: Float32Array, bias: Float32Array) =>
    Float64Array.from(bias, (start, unit) =>
      row.reduce((sum, value, i) => sum + value * weight[i * bias.length + unit]!, start),
    )
  const hidden = product(map.values, w1, b1).map((value) => Math.max(0, value))
  // Convolutions: by row, column and channel of the filter.
  const first = convolved(map, w1, b1, { kernel: 4, pad: 0 })
  expect(first.side).toBe(1)
  const second = convolved(first, w2, b2, { kernel: 1, pad: 0, isLinear: true })
  return [product(hidden, w2, b2), second.values]
}

interface FloatMap {
  side: number
  channels: number
  values: Float64Array
}

function convolved(
  { side, channels, values }: FloatMap,
  filter: Float32Array,
  bias: Float32Array,
  { kernel, pad, isLinear = false }: { kernel: number; pad: number; isLinear?: boolean },
): FloatMap {
  const filters = bias.length
  const wide = side + 2 * pad - kernel + 1
  const out = new Float64Array(wide * wide * filters)
  for (let y = 0; y < wide; y++)
    for (let x = 0; x < wide; x++)
      for (let f = 0; f < filters; f++) {
        let sum = bias[f]!
        for (let i = 0; i < kernel; i++)
          for (let j = 0; j < kernel; j++) {
            const [row, column] = [y + i - pad, x + j - pad]
            if (row < 0 || column < 0 || row >= side || column >= side) continue
            for (let c = 0; c < channels; c++)
              sum +=
                values[(row * side + column) * channels + c]! *
                filter[((i * kernel + j) * channels + c) * filters + f]!
          }
        out[(y * wide + x) * filters + f] = isLinear ? sum : Math.max(0, sum)
      }
  return { side: wide, channels: filters, values: out }
}

function pooled({ side, channels, values }: FloatMap): FloatMap {
  const half = side / 2
  const out = new Float64Array(half * half * channels).fill(-Infinity)
  for (let at = 0; at < side * side; at++)
    for (let c = 0; c < channels; c++) {
      const to = (Math.floor(at / side / 2) * half + Math.floor((at % side) / 2)) * channels + c
      out[to] = Math.max(out[to]!, values[at * channels + c]!)
    }
  return { side: half, channels, values: out }
}

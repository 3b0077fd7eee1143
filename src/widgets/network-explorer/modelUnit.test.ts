/** The arithmetic on the page is the engine's: for every layer, every kind, after several epochs. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import printed from '../../../content/facts/ownExploration.json'
import { readMnist } from '../../../tests/support/nodeMnist'
import { activationsOf, pixelsOf } from '../../engine/activations'
import { imageAt } from '../../engine/datasets/dataset'
import { startNodeWasm } from '../../engine/kernels/wasm/testing/nodeWasm'
import { Model } from '../../engine/model'
import { networkOf } from '../../engine/networks/networkOf'
import { DEFAULT_PLAN } from '../../engine/protocol'
import { decodeWeights } from '../../engine/weightsFile'
import { stream } from '../../math/rng'
import { pathsTo, sliding } from '../../math/receptiveField'
import { EPOCHS, FACES } from './model'
import { clipped, fieldOn, fieldSide, LAYERS } from './modelLayers'
import {
  activationAt,
  cosineOf,
  inkOf,
  liveliestOf,
  printedOf,
  readingOf,
  recordedReading,
  toPlanes,
  type Reading,
  type RecordedFile,
} from './modelReading'
import { arithmeticOf, kernelsOf, tensorOf, weightiest } from './modelUnit'

const FOLDER = 'public/models/deep-convnet-epochs/'
const UNITS = 40

const network = networkOf(DEFAULT_PLAN)
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
let kept: Float32Array
let pixels: Uint8Array
let recorded: RecordedFile
beforeAll(async () => {
  await startNodeWasm()
  const bytes = new Uint8Array(await readFile(`${FOLDER}epochs.bin`))
  kept = decodeWeights(bytes.buffer, 'float16, little-endian, tensors in order', network.size)
  pixels = imageAt(await readMnist('test', 10), 1).slice()
  recorded = JSON.parse(await readFile('src/widgets/network-explorer/recorded.json', 'utf8')) as RecordedFile
})

async function readingAfter(epoch: (typeof EPOCHS)[number]) {
  const at = EPOCHS.indexOf(epoch) * network.size
  const values = kept.slice(at, at + network.size)
  const model = new Model(DEFAULT_PLAN, { values })
  const answer = await activationsOf(model, pixelsOf(pixels))
  model.dispose()
  const part = { pixels, label: null, parameters: null, ...answer }
  return { reading: readingOf('', epoch, part), parameters: { tensors: network.tensors, values } }
}

describe.each([0, 4, 26] as const)('after epoch %i', (epoch) => {
  let reading: Reading
  let parameters: { tensors: typeof network.tensors; values: Float32Array }
  beforeAll(async () => {
    ;({ reading, parameters } = await readingAfter(epoch))
  })

  it.each(LAYERS.slice(1).map(({ name }, i) => [name, i + 1] as const))(
    'a unit of %s is the sum of its products, or the largest of its window',
    (_, layer) => {
      const { channels, side, kind } = LAYERS[layer]!
      const rng = stream(epoch, 'units', layer)
      const below = (n: number) => Math.floor(rng.uniform() * n)
      const corners = [
        [0, 0],
        [side - 1, side - 1],
      ] as const
      let active = 0
      for (let i = 0; i < UNITS; i++) {
        const [row, column] = corners[i] ?? [below(side), below(side)]
        const unit = { layer, channel: below(channels), row, column }
        const arithmetic = arithmeticOf(unit, reading.values[layer - 1]!, parameters)!
        const engine = activationAt(reading, unit)
        expect(Math.abs(arithmetic.value - engine)).toBeLessThan(1e-4)
        expect(arithmetic.kind).toBe(kind === 'pool' ? 'max' : 'sum')
        if (engine !== 0) active++
        if (arithmetic.kind === 'max') continue
        const all = arithmetic.contributions.flatMap(({ products }) => products)
        const most = Math.max(...arithmetic.contributions.map(({ sum }) => Math.abs(sum)))
        expect(Math.abs(arithmetic.contributions[weightiest(arithmetic)]!.sum)).toBe(most)
        expect(all).toHaveLength(LAYERS[layer]!.fanIn)
        expect(all.reduce((sum, product) => sum + product, arithmetic.bias)).toBeCloseTo(arithmetic.before, 6)
      }
      expect(active).toBeGreaterThan(0)
    },
  )
})

it('without parameters a pooling can be told and a sum cannot', () => {
  const reading = recordedReading(recorded, bytesOf)
  const place = { channel: 3, row: 2, column: 5 }
  expect(arithmeticOf({ layer: 5, ...place }, reading.values[4]!, null)).toBeNull()
  expect(arithmeticOf({ layer: 6, ...place }, reading.values[5]!, null)).toMatchObject({ kind: 'max' })
  expect(() => tensorOf({ tensors: [], values: new Float32Array(0) }, 'conv9.filter')).toThrow(
    'no conv9.filter',
  )
})

it('what a unit reads is what reaches it on some path, on every earlier map', () => {
  for (let layer = 1; layer <= 9; layer++) {
    const { side } = LAYERS[layer]!
    const stack = LAYERS.slice(1, layer + 1).map(({ kernel, stride, pad }) =>
      sliding(kernel, { stride, pad }),
    )
    for (const [row, column] of [
      [0, 0],
      [side - 1, 1],
      [side >> 1, side >> 1],
    ] as const) {
      pathsTo(stack, 28, { row, column }).forEach((paths, earlier) => {
        const { side: width } = LAYERS[earlier]!
        const { top, left, ...size } = clipped(fieldOn(earlier, { layer, row, column })!, width)
        paths.forEach((count, cell) => {
          const [y, x] = [Math.floor(cell / width), cell % width]
          const isIn = y >= top && y < top + size.height && x >= left && x < left + size.width
          expect(count > 0).toBe(isIn)
        })
      })
    }
  }
  expect(fieldOn(9, { layer: 10, row: 0, column: 0 })).toEqual({ top: 0, left: 0, side: 4 })
  expect(fieldOn(6, { layer: 5, row: 0, column: 0 })).toBeNull()
  expect([0, 1, 5, 9, 10].map(fieldSide)).toEqual([1, 3, 14, 36, null])
})

it('the recording is the network’s answer, to 8 bits, and its faces are the liveliest', async () => {
  const { reading, parameters } = await readingAfter(26)
  const shown = recordedReading(recorded, bytesOf)
  expect(shown.pixels).toEqual(pixels)
  shown.silent.forEach((share, layer) => expect(share).toBeCloseTo(reading.silent[layer]!, 10))
  const largestOf = (values: Float32Array) =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  shown.values.forEach((values, layer) => {
    const exact = reading.values[layer]!
    const worst = values.reduce((most, value, i) => Math.max(most, Math.abs(value - exact[i]!)), 0)
    expect(worst / largestOf(exact)).toBeLessThan(1 / 500)
    if (layer > 0) expect(liveliestOf(exact, LAYERS[layer]!.channels)).toBe(FACES[layer])
  })
  expect(recorded.epochs.map(({ epoch }) => epoch)).toEqual([...EPOCHS])
  const { sha256 } = (
    JSON.parse(await readFile(`${FOLDER}card.json`, 'utf8')) as { epochs: { sha256: string } }
  ).epochs
  expect(recorded.weights, 'record anew: npx tsx tools/recordExploration.ts').toBe(sha256)
  const first = tensorOf({ ...parameters, values: kept.slice(0, network.size) }, 'conv6.filter')
  expect(recorded.alike['conv6']!.at(-1)).toBeCloseTo(
    cosineOf(first, tensorOf(parameters, 'conv6.filter')),
    3,
  )
})

it('the text prints what was recorded', () => {
  expect(printed).toEqual(printedOf(recorded))
})

it('planes and ink keep every channel apart', () => {
  const values = Float32Array.from({ length: 14 * 14 * 16 }, (_, i) => (i % 16 === 5 ? i : 0))
  const { planes, largest } = toPlanes(values, 3)
  expect(largest).toBe(values.at(-11))
  expect(planes.subarray(0, 5 * 196).every((level) => level === 0)).toBe(true)
  expect(planes[6 * 196 - 1]).toBe(255)
  const reading = { ...recordedReading(recorded, bytesOf), values: [values, values, values, values] }
  const ink = inkOf(reading, 3)
  expect(ink[5]!.at(-1)).toBe(255)
  expect(ink[4]!.every((level) => level === 0)).toBe(true)
})

it('a filter is one square for each input channel', () => {
  const parameters = { tensors: network.tensors, values: kept.slice(0, network.size) }
  const filter = tensorOf(parameters, 'conv2.filter') // [3, 3, 16, 16]
  const kernels = kernelsOf(parameters, 2, 7)
  expect(kernels).toHaveLength(16)
  expect(kernels[4]![5]).toBe(filter[(5 * 16 + 4) * 16 + 7])
})

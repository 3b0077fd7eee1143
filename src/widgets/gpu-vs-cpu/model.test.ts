import { expect, test } from 'vitest'
import type { BackendReport } from '../../engine/protocol'
import type { Operation } from '../../engine/protocolOperations'
import type { PaceTask } from '../../engine/protocol'
import { Measuring } from './measuring'
import {
  FIRST,
  gflopsOfPace,
  minutesOfBook,
  operationOf,
  peakOf,
  placesOf,
  planOf,
  ratesOf,
  reduce,
  shownResults,
  SIZES,
  STEP_FLOPS,
  winsFrom,
  type Place,
  type Point,
  type State,
} from './model'

const point = (place: Place, size: number, ms: number): Point => ({ what: 'product', place, size, ms })

test('rates of a product: 2n³ operations and 3n² numbers', () => {
  expect(ratesOf(point('wasm', 1024, 100)).gflops).toBeCloseTo((2 * 1024 ** 3) / 1e8, 6)
  expect(ratesOf(point('wasm', 1024, 100)).gigabytes).toBeCloseTo((12 * 1024 ** 2) / 1e8, 6)
  expect(peakOf([point('wasm', 64, 1), point('wasm', 128, 1)], 'wasm')).toBeCloseTo(4.194, 3)
  expect(peakOf([], 'wasm')).toBeNull()
})

test('conv4 of the chapter: 2,359,296 multiply-adds an image', () => {
  expect(ratesOf({ what: 'conv', place: 'wasm', size: 100, ms: 1 }).gflops).toBeCloseTo(2 * 235.9296, 4)
  expect(operationOf('conv', 4)).toMatchObject({ input: [4, 14, 32], filters: 32 })
})

test('a training step and the book’s twenty epochs', () => {
  expect(STEP_FLOPS / 1e6).toBeCloseTo(52.4, 1)
  expect(minutesOfBook(1000)).toBe(20)
  expect(gflopsOfPace(1000)).toBeCloseTo(STEP_FLOPS / 1e6, 6)
})

test('where a place begins to win for good', () => {
  const core = [64, 128, 256].map((size) => point('wasm', size, size / 64))
  const gpu = (ms: number[]) => [64, 128, 256].map((size, i) => point('webgpu', size, ms[i]!))
  expect(winsFrom([...core, ...gpu([3, 1, 1])], 'product', 'webgpu')).toBe(128)
  expect(winsFrom([...core, ...gpu([0.5, 3, 1])], 'product', 'webgpu')).toBe(256)
  expect(winsFrom([...core, ...gpu([9, 9, 9])], 'product', 'webgpu')).toBeNull()
})

test('an emulated GPU is no place of its own accord', () => {
  const reports: BackendReport[] = [
    { name: 'webgl', status: 'chosen', refusal: 'software-gpu' },
    { name: 'webgpu', status: 'usable' },
  ]
  expect(placesOf('product', reports)).toEqual(['wasm', 'cpu', 'webgpu'])
  expect(placesOf('step', [])).toEqual(['wasm', 'all-cores', 'cpu'])
  expect(planOf('webgl', true).batchSize).toBe(2)
  expect(planOf('all-cores', false)).toMatchObject({ backend: 'wasm', batchSize: 100 })
})

test('one’s own results take the recorded ones’ place, work by work', () => {
  const recorded = { points: [point('cpu', 64, 1)], paces: [] }
  const own = reduce(FIRST, { type: 'point', point: point('wasm', 64, 2) })
  expect(shownResults(FIRST, recorded)).toMatchObject({ isOwn: false, points: recorded.points })
  expect(shownResults(own, recorded)).toMatchObject({ isOwn: true, points: own.own.points })
  expect(shownResults({ ...own, what: 'conv' }, recorded).isOwn).toBe(false)
})

function lab() {
  const states: State[] = [FIRST]
  const measuring = new Measuring((action) => states.push(reduce(states.at(-1)!, action)))
  return { measuring, last: () => states.at(-1)! }
}

test('sweeps every place and leaves out what would take too long', async () => {
  const { measuring, last } = lab()
  const engine = {
    time: (backend: 'wasm' | 'cpu' | 'webgl' | 'webgpu', operation: Operation) => {
      const { rows } = operation as Extract<Operation, { kind: 'product' }>
      return Promise.resolve({ backend, ms: [backend === 'cpu' ? rows * 4 : 1] })
    },
    pace: () => Promise.reject(new Error('not asked')),
  }
  await measuring.measure(engine, { what: 'product', cores: 2 }, () => [])
  const sizesOf = (place: Place) =>
    last()
      .own.points.filter((p) => p.place === place)
      .map(({ size }) => size)
  expect(sizesOf('wasm')).toEqual(SIZES.product)
  expect(sizesOf('cpu')).toEqual([64, 128])
  expect(last()).toMatchObject({ progress: null, failure: null, ended: 1 })
})

test('a step on all cores asks for workers, on one core there is none, and a failure is kept', async () => {
  const { measuring, last } = lab()
  const engine = {
    time: () => Promise.reject(new Error('not asked')),
    pace: ({ plan, workers }: PaceTask) =>
      plan.backend === 'cpu'
        ? Promise.reject(new Error('no'))
        : Promise.resolve({ backend: 'wasm' as const, workers, imagesPerSecond: [900, 1000, 1100] }),
  }
  await measuring.measure(engine, { what: 'step', cores: 2 }, () => [])
  expect(last().own.paces.map(({ place, workers, imagesPerSecond }) => [place, workers, imagesPerSecond])).toEqual([
    ['wasm', 0, 1000],
    ['all-cores', 2, 1000],
  ]) // prettier-ignore
  expect(last().failure).toBe('cpu: no')
})

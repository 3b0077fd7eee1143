import { expect, test } from 'vitest'
import type { BackendReport } from '../../engine/protocol'
import type { ConvolutionTask } from '../../engine/protocolOperations'
import { costOf } from '../../math/operationCost'
import { Measuring } from './measuring'
import {
  agrees,
  BATCHES,
  costOfRace,
  FIRST_RACE,
  gainOf,
  gflopsOf,
  LAYERS,
  layerOf,
  msOf,
  raceOf,
  reduceRace,
  shownRaces,
  taskOf,
  type Race,
  type RaceState,
} from './model'
import { recording } from './recorded'

const times = {
  backend: 'wasm' as const,
  loopsMs: [30, 10, 20],
  buildMs: [1, 1, 1],
  productMs: [4, 4, 4],
  kernelMs: [2, 2, 2],
  im2colOff: 1e-5,
  kernelOff: 2e-5,
  largest: 10,
}
const race = (change: Partial<Race> = {}): Race => ({ ...raceOf('deep-conv4', 1, times), ...change })

test('layers are those of the networks', () => {
  expect(costOfRace('deep-conv4', 1)).toMatchObject({
    rows: 256,
    columns: 288,
    filters: 32,
    macs: 2_359_296,
    matrixBytes: 294_912,
    inputBytes: 25_088,
  })
  expect(costOfRace('deep-conv4', 1).factor).toBeCloseTo(73_728 / 6_272, 10)
  expect(costOfRace('alex-conv1', 1)).toMatchObject({ rows: 3025, columns: 363, macs: 105_415_200 })
  expect(taskOf('alex-conv2', 4)).toMatchObject({ input: [4, 27, 48], filters: 128, kernel: 5, pad: 2 })
  expect(layerOf('alex-conv2')).toEqual({ network: 'AlexNet', name: 'conv2', groups: 2 })
  for (const layer of LAYERS)
    for (const batch of BATCHES)
      expect(2 * costOfRace(layer, batch).macs).toBe(
        costOf({ kind: 'conv', groups: 1, ...taskOf(layer, batch) }).flops,
      )
})

test('times, paces and agreement', () => {
  expect(msOf(race(), 'loops')).toBe(20)
  expect(msOf(race(), 'im2col')).toBe(5)
  expect(gainOf(race(), 'kernel')).toBe(10)
  expect(gflopsOf(race(), 'kernel')).toBeCloseTo(2.359296, 6)
  expect(agrees(race())).toBe(true)
  expect(agrees(race({ kernelOff: 0.01 }))).toBe(false)
  expect(agrees(race({ im2colOff: NaN }))).toBe(false)
})

test('the reader’s own races take the place of the recorded ones of the same layer', () => {
  const recorded = [race(), race({ layer: 'alex-conv1' }), race({ batch: 4 })]
  const state = reduceRace(FIRST_RACE, { type: 'raced', race: race({ loopsMs: 7 }) })
  expect(shownRaces(state, recorded)).toEqual([
    { race: race({ loopsMs: 7 }), isOwn: true },
    { race: recorded[1], isOwn: false },
  ])
  expect(shownRaces({ ...state, batch: 4 }, recorded)).toEqual([{ race: recorded[2], isOwn: false }])
  expect(reduceRace(state, { type: 'raced', race: race() }).own).toEqual([race()])
})

test('the loops are the same on every backend, so their shortest time counts', () => {
  const recorded = [
    race({ loopsMs: 9 }),
    race({ backend: 'cpu', loopsMs: 7 }),
    race({ layer: 'alex-conv1', loopsMs: 3 }),
  ]
  expect(shownRaces(FIRST_RACE, recorded).map((shown) => shown.race.loopsMs)).toEqual([7, 7, 3])
})

test('races every usable backend, learns of them under way, keeps what succeeded, and stops where it is told', async () => {
  const states: RaceState[] = [FIRST_RACE]
  const measuring = new Measuring((action) => states.push(reduceRace(states.at(-1)!, action)))
  let reports: BackendReport[] = []
  const asked: [string, ConvolutionTask][] = []
  const engine = {
    race: (backend: 'wasm' | 'cpu' | 'webgl' | 'webgpu', task: ConvolutionTask) => {
      asked.push([backend, task])
      reports = [{ name: 'webgl', status: 'usable' }]
      return Promise.resolve(times)
    },
  }
  await measuring.measure(engine, { layers: ['deep-conv4', 'alex-conv1'], batch: 1 }, () => reports)
  expect(asked.map(([backend, { kernel }]) => `${backend} ${kernel}`)).toEqual([
    'wasm 3',
    'wasm 11',
    'webgl 3',
  ])
  expect(states.at(-1)).toMatchObject({ progress: null, ended: 1, failure: 'webgl: → wasm' })
  expect(states.at(-1)!.own).toHaveLength(2)

  const stopped = {
    race: (...args: Parameters<typeof engine.race>) => (measuring.stop(), engine.race(...args)),
  }
  await measuring.measure(stopped, { layers: LAYERS, batch: 4 }, () => [])
  expect(states.at(-1)).toMatchObject({ ended: 2, failure: null })
  expect(states.at(-1)!.own).toHaveLength(3)
})

test('what was recorded is whole, and all ways agree', () => {
  for (const batch of BATCHES) {
    const races = recording.races.filter((one) => one.batch === batch)
    const of = (name: string) => races.filter(({ backend }) => backend === name).map(({ layer }) => layer)
    expect(of('wasm')).toEqual(LAYERS)
    expect(of('cpu')).toEqual(batch === 1 ? LAYERS : [])
    for (const one of races) {
      expect(agrees(one)).toBe(true)
      for (const ms of [one.loopsMs, one.buildMs, one.productMs, one.kernelMs]) expect(ms).toBeGreaterThan(0)
    }
  }
})

import { expect, test } from 'vitest'
import type { BackendReport } from '../../engine/protocol'
import { alexNet } from '../../math/architectures/alexNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { settingIn, withSetting } from './link'
import { Measuring } from './measuring'
import {
  alexNetPass,
  costOfLayer,
  FIRST,
  gflops,
  reduce,
  sharesOfTime,
  shownPasses,
  timesOfProfile,
  type Pass,
  type State,
} from './model'
import { recording } from './recorded'

const pass = (change: Partial<Pass> = {}): Pass => ({
  net: 'alexnet',
  batch: 1,
  backend: 'wasm',
  layers: [
    { name: 'conv1', kind: 'conv', forwardMs: 3, backwardMs: 0 },
    { name: 'fc6', kind: 'affine', forwardMs: 1, backwardMs: 0 },
  ],
  ...change,
})

test('the pass has every layer of AlexNet, and its operations are those that are counted for it', () => {
  const layers = alexNetPass(1)
  expect(layers.map(({ name }) => name).join(' ')).toBe(
    'conv1 relu1 pool1 norm1 conv2 relu2 pool2 norm2 conv3 relu3 conv4 relu4 conv5 relu5 pool5 fc6 relu6 fc7 relu7 fc8',
  )
  for (const { name, macs } of layersOf(measure(alexNet)))
    expect(costOfLayer('alexnet', 8, { name, kind: 'conv', forwardMs: 0, backwardMs: 0 }).flops, name).toBe(
      16 * macs,
    )
})

test('a training step costs three passes, before the first layer two', () => {
  const cost = (name: string) =>
    costOfLayer('deep-convnet', 100, { name, kind: 'conv', forwardMs: 1, backwardMs: 1 }).flops
  expect(cost('conv4')).toBe(3 * 2 * 235_929_600)
  expect(cost('conv1')).toBe(2 * 2 * 100 * 28 * 28 * 16 * 9)
  expect(cost('dropout1')).toBe(0)
})

test('shares and pace', () => {
  expect(sharesOfTime(pass().layers).map(({ share }) => share)).toEqual([75, 25])
  expect(gflops(pass())).toBeCloseTo((2 * (105_415_200 + 37_748_736)) / 4e6, 6)
  expect(
    timesOfProfile([
      { name: 'flatten', kind: 'flatten', outputShape: [1], forwardMs: 0, backwardMs: 0 },
      { name: 'pool1', kind: 'pooling', outputShape: [1], forwardMs: 1, backwardMs: 2 },
    ]),
  ).toEqual([{ name: 'pool1', kind: 'other', forwardMs: 1, backwardMs: 2 }])
})

test('the reader’s own passes take the place of the recorded ones of the same setting', () => {
  const recorded = [pass(), pass({ backend: 'cpu' }), pass({ batch: 8 })]
  expect(shownPasses(FIRST, recorded)).toHaveLength(2)
  const own = reduce(FIRST, { type: 'measured', pass: pass() })
  expect(shownPasses(own, recorded)).toEqual([{ pass: pass(), isOwn: true }])
  expect(shownPasses({ ...own, batch: 8 }, recorded)).toEqual([{ pass: pass({ batch: 8 }), isOwn: false }])
})

test('measures every usable backend, learns of them under way, keeps what succeeded, and stops where it is told', async () => {
  const states: State[] = [FIRST]
  const measuring = new Measuring(
    (action) => states.push(reduce(states.at(-1)!, action)),
    () => 0,
  )
  let reports: BackendReport[] = []
  const engine = {
    time: () => {
      reports = [{ name: 'webgl', status: 'usable' }]
      return Promise.resolve({ backend: 'wasm' as const, ms: [3, 1, 2] })
    },
    profile: () => Promise.resolve([]),
  }
  await measuring.measure(engine, FIRST, () => reports)
  const end = states.at(-1)!
  expect(end).toMatchObject({ progress: null, ended: 1, failure: 'webgl: → wasm' })
  expect(end.own.map(({ backend, layers }) => [backend, layers.length, layers[0]!.forwardMs])).toEqual([
    ['wasm', 20, 2],
  ])

  const stopped = { ...engine, time: () => (measuring.stop(), engine.time()) }
  await measuring.measure(stopped, { ...FIRST, batch: 8 }, () => [])
  expect(states.at(-1)).toMatchObject({ ended: 2, failure: null })
  expect(states.at(-1)!.own).toHaveLength(1)
})

test('the address: there and back, nonsense named', () => {
  const setting = { net: 'alexnet', batch: 8, detail: 'work', place: 'cpu' } as const
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe('class=7b&images=8&layers=work&on=cpu')
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(settingIn(new URLSearchParams('images=7')).problems).toEqual([
    { key: 'images', given: '7', used: '1' },
  ])
})

test('what was recorded is whole', () => {
  const of = (net: string, batch: number) =>
    recording.passes.filter((p) => p.net === net && p.batch === batch).map(({ backend }) => backend)
  expect(of('alexnet', 1)).toEqual(['wasm', 'cpu'])
  for (const batch of [8, 32]) expect(of('alexnet', batch)).toEqual(['wasm'])
  expect(of('deep-convnet', 100)).toEqual(['wasm'])
  for (const { net, layers } of recording.passes) if (net === 'alexnet') expect(layers).toHaveLength(20)
})

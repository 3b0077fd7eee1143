import { expect, it } from 'vitest'
import { deepConvNet } from '../../math/architectures/deepConvNet'
import { layersOf, measure } from '../../math/architectures/measure'
import { pathsAlong, sliding } from '../../math/receptiveField'
import { settingIn, withSetting } from './link'
import {
  accuraciesOf,
  atlasPlaceOf,
  channelsOf,
  FEATURE_LAYERS,
  favouriteOf,
  fieldSideOf,
  FIRST,
  foundOf,
  mapSideOf,
  middleOf,
  noiseOf,
  PROBED,
  probePieces,
  reduce,
  sightOf,
  specificityOf,
  spreadOf,
  START,
  type Found,
} from './model'

const layers = layersOf(measure(deepConvNet))

it.each(FEATURE_LAYERS)('%s sees of the image what can be reached from each of its cells', (layer) => {
  const upTo = layers.slice(0, layers.findIndex(({ name }) => name === layer) + 1)
  const windows = upTo.map(({ kernel, stride, pad }) => sliding(kernel, { stride, pad }))
  const side = mapSideOf(layer)
  for (let at = 0; at < side; at++) {
    const reached = pathsAlong(windows, 28, at)[0]!.flatMap((paths, pixel) => (paths > 0 ? [pixel] : []))
    const { x, width, y, height } = sightOf(layer, at * side + at)
    expect([y, height]).toEqual([x, width])
    if (reached.length > 0) expect([x, width]).toEqual([reached[0], reached.length])
  }
  const { width } = sightOf(layer, middleOf(layer))
  expect(width).toBe(Math.min(28, fieldSideOf(layer)))
})

it('has a place in the atlas for every channel', () => {
  const places = FEATURE_LAYERS.flatMap((layer) =>
    Array.from({ length: channelsOf(layer) }, (_, channel) => atlasPlaceOf(layer, channel)),
  )
  expect(places).toEqual(Array.from({ length: 224 }, (_, i) => i))
})

const found = (...labels: number[]): Found[] => labels.map((label, i) => foundOf([i, 0, 9 - i, label]))

it('tells a channel’s favourite digit, and a layer’s mean share of them', () => {
  expect(favouriteOf(found(7, 1, 7, 7))).toEqual({ digit: 7, count: 3, of: 4 })
  expect(favouriteOf([])).toBeNull()
  expect(specificityOf([found(7, 1, 7, 7), [], found(2, 3)])).toBeCloseTo((0.75 + 0.5) / 2)
})

it('draws each climb’s noise from its seed, layer and channel alone', () => {
  expect(noiseOf('conv2', 3, 1)).toEqual(noiseOf('conv2', 3, 1))
  const others = [noiseOf('conv2', 3, 2), noiseOf('conv2', 4, 1), noiseOf('conv3', 3, 1)]
  for (const other of others) expect(other).not.toEqual(noiseOf('conv2', 3, 1))
  expect(Math.max(...noiseOf('conv2', 3, 1))).toBeLessThanOrEqual(0.25)
})

it('gives each probe’s seed images of its own', () => {
  const ranges = ([1, 2] as const).map((seed) =>
    probePieces(seed, { folder: '' }).flatMap(({ net, task }) =>
      net === 'fresh' && task.kind === 'gather' && task.set === 'test'
        ? [task.from, task.from + task.count]
        : [],
    ),
  )
  expect([ranges[0]!.at(0), ranges[0]!.at(-1), ranges[1]!.at(0), ranges[1]!.at(-1)]).toEqual([
    0, 2000, 2000, 4000,
  ])
})

it('sums probes up over the seeds', () => {
  const probes = { 1: { trained: { conv1: 1000 }, fresh: {} }, 2: { trained: { conv1: 1200 }, fresh: {} } }
  expect(accuraciesOf(probes, 'trained', 'conv1')).toEqual([1000 / PROBED, 1200 / PROBED])
  expect(accuraciesOf(probes, 'fresh', 'conv1')).toEqual([])
  expect(spreadOf([0.5, 0.6])).toEqual({ mean: 0.55, deviation: expect.closeTo(0.0707, 4) as number })
})

it('never stands at a channel that its layer lacks', () => {
  const far = reduce(START, { type: 'set', change: { layer: 'conv6', channel: 63 } })
  expect(reduce(far, { type: 'set', change: { layer: 'conv1' } }).setting.channel).toBe(15)
})

it('writes what is not as at first, and reads it back', () => {
  const setting = { layer: 'conv6', channel: 12, noise: 5, seed: 3 } as const
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe('class=7b&feature=conv6-13&noise=5&probe=3')
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, FIRST).toString()).toBe('class=7b')
})

it('names what makes no sense and goes on with what does', () => {
  const { setting, problems } = settingIn(new URLSearchParams('feature=conv1-17&noise=0&probe=2'))
  expect(setting).toEqual({ ...FIRST, seed: 2 })
  expect(problems.map(({ key, given }) => `${key}=${given}`)).toEqual(['feature=conv1-17', 'noise=0'])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { settingIn, withSetting } from './link'
import {
  changed,
  EPOCHS,
  FIRST,
  isWanting,
  LEVELS,
  levelsOf,
  reduce,
  TEST_IMAGES,
  unitOf,
  wantedKey,
  zoomed,
  type Action,
  type State,
} from './model'
import { LAST, LAYERS } from './modelLayers'

const after = (...actions: Action[]): State => actions.reduce(reduce, FIRST)
const move = (right: number, down = 0, columns = 8): Action => ({ type: 'move', right, down, columns })
const goIn: Action = { type: 'zoom', by: 1 }
const part = {
  pixels: new Uint8Array(784),
  label: null,
  layers: [],
  probabilities: new Float32Array(10),
  parameters: { tensors: [], values: new Float32Array(0) },
}

it('goes in level by level and out again, and stops at both ends', () => {
  expect(after(goIn, goIn, goIn, goIn).setting.level).toBe('pixel')
  expect(after(goIn, { type: 'zoom', by: -1 }, { type: 'zoom', by: -1 }).setting).toEqual(FIRST.setting)
  expect(levelsOf(0)).toEqual(['network', 'channel'])
  expect(zoomed({ ...FIRST.setting, layer: LAST, level: 'layer' }, 1)).toBe('pixel')
})

it('arrows move among layers, channels and cells, and stop at the edges', () => {
  expect(after(move(-1)).setting.layer).toBe(FIRST.setting.layer - 1)
  expect(after(...Array.from({ length: 20 }, () => move(1))).setting.layer).toBe(LAST)
  const channels = after(goIn, move(0, 1, 8), move(1))
  expect(unitOf(channels.setting).channel).toBe(unitOf(FIRST.setting).channel + 9)
  expect(after(goIn, move(0, 9, 8)).setting).toEqual(after(goIn).setting) // no such channel
  const cells = after(goIn, goIn, move(1), move(0, -1))
  expect(cells.setting).toMatchObject({ row: FIRST.setting.row - 1, column: FIRST.setting.column + 1 })
  expect(after(goIn, goIn, ...Array.from({ length: 30 }, () => move(-1))).setting.column).toBe(0)
})

it('keeps the place in another layer, and a level that the layer has', () => {
  const conv1 = changed(FIRST.setting, { layer: 1, level: 'pixel' })
  expect(conv1).toMatchObject({ row: 6, column: 16, level: 'pixel' })
  expect(changed(conv1, { layer: LAST })).toMatchObject({ row: 0, column: 0, level: 'pixel' })
  expect(changed(conv1, { layer: 0 }).level).toBe('channel')
  expect(changed(changed(FIRST.setting, { level: 'layer' }), { layer: 0 }).level).toBe('network')
})

it('asks for what is not there, once the reader is', () => {
  expect(isWanting(FIRST)).toBe(false)
  const there = after({ type: 'come' })
  expect(isWanting(there)).toBe(true)
  const key = wantedKey(there)
  const answered = reduce(there, { type: 'computed', key, epoch: 26, part })
  expect(isWanting(answered)).toBe(false)
  expect(answered.parameters[26]).toBe(part.parameters)
  expect(isWanting(reduce(answered, { type: 'set', change: { epoch: 4 } }))).toBe(true)
  const drawn = reduce(answered, { type: 'draw', pixels: new Uint8Array(784) })
  expect(isWanting(drawn)).toBe(true)
  expect(wantedKey(reduce(drawn, { type: 'draw', pixels: new Uint8Array(784) }))).not.toBe(wantedKey(drawn))
  const failed = reduce(drawn, { type: 'failed', key: wantedKey(drawn), detail: 'no' })
  expect(isWanting(failed)).toBe(false)
  expect(isWanting(reduce(failed, { type: 'retry' }))).toBe(true)
  const settings = [reduce(failed, goIn), reduce(failed, { type: 'set', change: { image: 3 } })]
  expect(settings.map(isWanting)).toEqual([false, true])
})

it('any setting survives the address', () => {
  const anySetting = fc.record({
    layer: fc.nat(LAST),
    channel: fc.nat(63),
    row: fc.nat(27),
    column: fc.nat(27),
    input: fc.option(fc.nat(63)),
    level: fc.constantFrom(...LEVELS),
    image: fc.nat(TEST_IMAGES - 1),
    epoch: fc.constantFrom(...EPOCHS),
  })
  fc.assert(
    fc.property(anySetting, (change) => {
      const { layer, level, ...rest } = change
      const setting = changed(FIRST.setting, {
        layer,
        level: levelsOf(layer).includes(level) ? level : 'network',
        ...rest,
      })
      const query = withSetting(new URLSearchParams('class=7b'), setting)
      expect(query.get('class')).toBe('7b')
      expect(settingIn(query)).toEqual({ setting, problems: [] })
    }),
  )
})

it.for([
  ['unit', 'conv9-1-1-1', 'conv4-18-4-10'],
  ['unit', 'conv4-33-1-1', 'conv4-18-4-10'],
  ['unit', 'conv4-1-17-1', 'conv4-18-4-10'],
  ['unit', 'affine1-3-1-1', 'conv4-18-4-10'],
  ['unit', 'conv4-0-1-1', 'conv4-18-4-10'],
  ['zoom', 'moon', 'network'],
  ['from', '33', 'most'],
  ['from', '-1', 'most'],
  ['image', '10000', '1'],
  ['image', '1e3', '1'],
  ['after', '5', '26'],
] as const)('nonsense in the address is named: %s=%s', ([key, given, used]) => {
  expect(settingIn(new URLSearchParams({ [key]: given }))).toEqual({
    setting: FIRST.setting,
    problems: [{ key, given, used }],
  })
})

it('a level that the unit’s layer has not is nonsense', () => {
  const { setting, problems } = settingIn(new URLSearchParams('unit=affine2-3&zoom=channel'))
  expect(LAYERS[setting.layer]!.name).toBe('affine2')
  expect(problems).toEqual([{ key: 'zoom', given: 'channel', used: 'network' }])
})

import { expect, test } from 'vitest'
import { settingIn, withSetting, type Setting } from './link'
import { FIRST_WALK } from './modelWalk'
import { FIRST_RACE } from './model'

const there = (query: string) => settingIn(new URLSearchParams(query))
const first = { walk: FIRST_WALK, race: { layer: FIRST_RACE.layer, batch: FIRST_RACE.batch } }

test('there and back, other keys untouched', () => {
  const setting: Setting = {
    walk: {
      small: { side: 6, channels: 3, kernel: 2, stride: 3, pad: 0 },
      chosen: { kind: 'pixel', channel: 2, y: 5, x: 0 },
    },
    race: { layer: 'alex-conv3', batch: 4 },
  }
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe(
    'class=7b&side=6&channels=3&kernel=2&stride=3&pad=0&at=pixel-3-6-1&layer=alex-conv3&images=4',
  )
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, first).toString()).toBe('class=7b')
})

test('nonsense is named and replaced', () => {
  expect(there('side=40&stride=two&at=cell-99-1&layer=conv9&images=2')).toEqual({
    setting: first,
    problems: [
      { key: 'side', given: '40', used: '4' },
      { key: 'stride', given: 'two', used: '1' },
      { key: 'at', given: 'cell-99-1', used: 'cell-6-6' },
      { key: 'layer', given: 'conv9', used: 'deep-conv4' },
      { key: 'images', given: '2', used: '1' },
    ],
  })
})

test('a padding as wide as the filter is nonsense, and the one at first gives way to a small filter', () => {
  expect(there('kernel=2&pad=2')).toMatchObject({
    setting: { walk: { small: { kernel: 2, pad: 1 } } },
    problems: [{ key: 'pad', given: '2', used: '1' }],
  })
  const { setting, problems } = there('kernel=1')
  expect(setting.walk).toEqual({
    small: { ...FIRST_WALK.small, kernel: 1, pad: 0 },
    chosen: { kind: 'cell', row: 5, column: 1 },
  })
  expect(problems).toEqual([])
})

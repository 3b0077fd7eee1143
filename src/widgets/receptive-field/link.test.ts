import { expect, test } from 'vitest'
import { settingIn, withSetting } from './link'
import { changed, FIRST } from './model'

const read = (text: string) => settingIn(new URLSearchParams(text))

test('a setting goes into the address and comes back, other keys are left alone', () => {
  const setting = changed(FIRST, {
    stack: 'own',
    own: { kernel: 4, stride: 2, pad: 1, dilation: 1, depth: 2 },
    cell: { row: 2, column: 0 },
    channels: [1, 16, 16],
    first: 'blur',
    second: 'drawn',
    digit: 9,
    relu: true,
    layer: 'conv3',
  })
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(String(query)).toBe(
    'class=7b&stack=own&own=4-2-1-1-2&cell=3-1&channels=1-16-16&filters=blur-drawn&digit=9&relu=on&unit=conv3',
  )
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(String(withSetting(query, FIRST))).toBe('class=7b')
})

test.each([
  ['stack=nine', 'five'],
  ['own=9-1-0-1-1', '3-1-0-2-3'],
  ['own=3-1-2-1-1', '3-1-0-2-3'],
  ['own=3-1', '3-1-0-2-3'],
  ['cell=4-1', '2-2'],
  ['cell=x', '2-2'],
  ['channels=64-65-64', '64-64-64'],
  ['channels=64', '64-64-64'],
  ['filters=blur', 'sideways-blur'],
  ['filters=blur-blur-blur', 'sideways-blur'],
  ['digit=10', '5'],
  ['relu=1', 'off'],
  ['unit=pool1', 'conv6'],
])('%s makes no sense', (text, used) => {
  const [key, given] = text.split('=')
  expect(read(text)).toEqual({ setting: FIRST, problems: [{ key, given, used }] })
})

test('a cell is one of the stack that the link asks for', () => {
  expect(read('cell=9-9&stack=own&own=3-1-0-1-1').setting.cell).toEqual({ row: 8, column: 8 })
})

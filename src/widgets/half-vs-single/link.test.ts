import { expect, test } from 'vitest'
import { FIRST_SETTING, settingIn, withSetting, type Setting } from './link'

const there = (query: string) => settingIn(new URLSearchParams(query))

test('there and back, other keys untouched', () => {
  const setting: Setting = {
    format: 'e4m3',
    number: '-3e-7',
    net: 'deep-convnet',
    weights: 'sign',
    activations: 'on',
    noise: '3',
  }
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe(
    'class=7b&format=e4m3&number=-3e-7&net=deep-convnet&weights=sign&activations=on&noise=3',
  )
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, FIRST_SETTING).toString()).toBe('class=7b')
})

test('nonsense is named and replaced', () => {
  expect(there('format=float8&number=ten&net=resnet&weights=int4')).toEqual({
    setting: FIRST_SETTING,
    problems: [
      { key: 'format', given: 'float8', used: 'float16' },
      { key: 'number', given: 'ten', used: '0.1' },
      { key: 'net', given: 'resnet', used: 'deep-convnet-book' },
    ],
  })
  expect(there('weights=toString').problems).toHaveLength(1)
  expect(there('noise=9&activations=yes').problems).toHaveLength(2)
  expect(withSetting(new URLSearchParams(), { ...FIRST_SETTING, number: 'ten' }).toString()).toBe('')
})

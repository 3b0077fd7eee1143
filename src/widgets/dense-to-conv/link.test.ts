import { expect, test } from 'vitest'
import { settingIn, withSetting } from './link'
import { FIRST, reduce, type Setting } from './model'

test('a setting goes through an address and back, and leaves other keys alone', () => {
  const setting: Setting = {
    ...reduce(FIRST, { type: 'move', digit: 1, x: 30, y: 40 }),
    step: 3,
    digit: 29,
    neuron: 0,
    number: 1023,
    page: 12,
    place: 152,
    sure: 99,
    shown: 'difference',
  }
  const query = withSetting(new URLSearchParams('scene=4'), setting)
  expect(query.get('scene')).toBe('4')
  expect(query.get('place')).toBe('9.17')
  expect(query.get('digit')).toBe('30')
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, FIRST).toString()).toBe('scene=4')
})

test('nonsense is named, with what is used instead', () => {
  const given = 'fold=up&digit=31&neuron=0&number=1.5&page=1000&laid=x&place=10.1&sure=42&grid=maybe'
  const { setting, problems } = settingIn(new URLSearchParams(given))
  expect(setting).toEqual(FIRST)
  expect(problems.map(({ key }) => key)).toEqual([
    'fold', 'digit', 'neuron', 'number', 'page', 'laid', 'place', 'sure', 'grid',
  ]) // prettier-ignore
  expect(problems.find(({ key }) => key === 'laid')!.used).toBe('page=1')
})

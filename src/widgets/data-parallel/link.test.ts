import { expect, test } from 'vitest'
import { settingIn, withSetting } from './link'
import { FIRST } from './model'

test('what is set comes back from the address, and what is as at first is not in it', () => {
  const setting = { workers: 7, batch: 250, hasStraggler: true }
  const query = withSetting(new URLSearchParams('class=7b'), setting)
  expect(query.toString()).toBe('class=7b&workers=7&batch=250&straggler=1')
  expect(settingIn(query)).toEqual({ setting, problems: [] })
  expect(withSetting(query, FIRST.setting).toString()).toBe('class=7b')
})

test('nonsense is named, and what stands in its place', () => {
  const { setting, problems } = settingIn(new URLSearchParams('workers=0&batch=110&straggler=maybe'))
  expect(setting).toEqual(FIRST.setting)
  expect(problems.map(({ key, used }) => [key, used])).toEqual([
    ['workers', '2'],
    ['batch', '100'],
    ['straggler', '0'],
  ])
})

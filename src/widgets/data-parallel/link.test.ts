import { expect, test } from 'vitest'
import { linkedIn, withLinked } from './link'
import { FIRST } from './model'
import { FIRST_SIMULATED, type Simulated } from './simulator'

const AT_FIRST = { setting: FIRST.setting, simulated: FIRST_SIMULATED }

test('what is set comes back from the address, and what is as at first is not in it', () => {
  const setting = { workers: 7, batch: 250, hasStraggler: true }
  const query = withLinked(new URLSearchParams('class=7b'), { ...AT_FIRST, setting })
  expect(query.toString()).toBe('class=7b&workers=7&batch=250&straggler=1')
  expect(linkedIn(query)).toEqual({ ...AT_FIRST, setting, problems: [] })
  expect(withLinked(query, AT_FIRST).toString()).toBe('class=7b')
})

test('so does all of the simulator', () => {
  const simulated: Simulated = {
    net: 'vgg-16',
    devicesLog2: 10,
    shareLog2: 0,
    imagesPerSecond: 1300,
    gigabits: 0.1,
    microseconds: 2.5,
    hasStraggler: true,
  }
  const query = withLinked(new URLSearchParams(), { ...AT_FIRST, simulated })
  expect(query.toString()).toBe('net=vgg-16&devices=1024&share=1&pace=1300&gbit=0.1&us=2.5&slow=1')
  expect(linkedIn(query)).toEqual({ ...AT_FIRST, simulated, problems: [] })
})

test('nonsense is named, and what stands in its place', () => {
  const { problems, ...linked } = linkedIn(
    new URLSearchParams(
      'workers=0&batch=110&straggler=maybe&net=toString&devices=100&share=1024&pace=1e3&gbit=-1&us=0.5&slow=yes',
    ),
  )
  expect(linked).toEqual(AT_FIRST)
  expect(problems.map(({ key, used }) => [key, used])).toEqual([
    ['workers', '2'],
    ['batch', '100'],
    ['straggler', '0'],
    ['net', 'resnet-101'],
    ['devices', '512'],
    ['share', '64'],
    ['pace', '100'],
    ['gbit', '25'],
    ['us', '20'],
    ['slow', '0'],
  ])
})

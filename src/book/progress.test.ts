import { beforeEach, expect, it, vi } from 'vitest'
import { lastPlace, readPercents, rememberPlace } from './progress'

const kept = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
})
beforeEach(() => kept.clear())

it('remembers the last place, and of each section the farthest', () => {
  expect(lastPlace.read()).toBeNull()
  rememberPlace({ id: '8.1.1', heading: 'the-idea' }, 40)
  rememberPlace({ id: '8.2', heading: '' }, 7)
  rememberPlace({ id: '8.1.1', heading: 'structure' }, 25)
  expect(lastPlace.read()).toEqual({ id: '8.1.1', heading: 'structure' })
  expect(readPercents.read()).toEqual({ '8.1.1': 40, '8.2': 7 })
  expect(kept.get('place')).toBe('8.1.1#structure')
})

it('makes nothing of what it did not write', () => {
  kept.set('place', 'javascript:alert(1)')
  kept.set('percents', '8.1=200 8.2=x nonsense 8.3=50 =3')
  expect(lastPlace.read()).toBeNull()
  expect(readPercents.read()).toEqual({ '8.3': 50 })
})

import { beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_PLAN } from '../../engine/protocol'
import type { KeptNet } from '../../training/api'
import type { Result } from './model'
import { sessionStore } from './session'

const kept = (savedAt: number): KeptNet => ({
  plan: DEFAULT_PLAN,
  step: 1,
  savedAt,
  evaluation: null,
  filters: new Float32Array(144),
})
const result: Result = {
  precision: 'int4',
  bytes: 1,
  right: 1,
  agree: 1,
  repaired: 0,
  newErrorCount: 0,
  newErrors: [],
}
const CONDITION = { net: 'trained', activations: false, noise: 0 } as const

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://book/en/8.3.4/?net=trained', search: '?net=trained' })
  vi.stubGlobal('history', { state: null, replaceState: vi.fn() })
  sessionStore.open()
})

test('a link to the trained network holds while nobody has looked, and where there is one', () => {
  expect(sessionStore.get()).toMatchObject({ dial: { net: 'trained' }, problems: [] })
  sessionStore.found(kept(1))
  expect(sessionStore.get()).toMatchObject({
    dial: { net: 'trained' },
    trained: { savedAt: 1 },
    problems: [],
  })
})

test('where there is none, the lab says so and shows the first network', () => {
  sessionStore.found(null)
  sessionStore.found(null)
  const { dial, problems } = sessionStore.get()
  expect(dial.net).toBe('deep-convnet-book')
  expect(problems).toEqual([{ key: 'net', given: 'trained', used: 'deep-convnet-book', reason: 'absent' }])
})

test('what was measured stays as long as the network is the same', () => {
  sessionStore.found(kept(1))
  sessionStore.sendDial({ type: 'measured', condition: CONDITION, result, backend: 'wasm' })
  sessionStore.found(kept(1))
  expect(Object.keys(sessionStore.get().dial.own)).toEqual(['trained'])
  sessionStore.found(kept(2))
  expect(sessionStore.get().dial.own).toEqual({})
})

test('times are kept where they could be measured, and a refusal is told', async () => {
  const own = { backend: 'wasm', half: 'emulated', batch: 100, layers: [] } as const
  await sessionStore.time({ halfTimes: () => Promise.resolve({ ...own, layers: [] }) })
  expect(sessionStore.get().times).toEqual({ own, isMeasuring: false, failure: null })
  await sessionStore.time({ halfTimes: () => Promise.reject(new Error('a run is under way')) })
  expect(sessionStore.get().times).toEqual({ own, isMeasuring: false, failure: 'a run is under way' })
})

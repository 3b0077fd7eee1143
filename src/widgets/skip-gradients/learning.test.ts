import { beforeEach, expect, test, vi } from 'vitest'
import { IDLE_COMPARISON, type ComparisonRunner, type ComparisonSnapshot } from '../../training/comparison'
import { exportText } from './exportText'
import { chosenIn, withChosen } from './link'
import { FIRST, type Setting } from './model'
import { endOf, HALF, isOf, trainingKey, trainingPlan } from './learning'

const small: Setting = { depth: 8, norm: true, start: 'he', seed: 2 }

/** A runner that stands where it is put. */
function runnerAt(step: number, status: ComparisonSnapshot['status'] = 'running') {
  const listeners: (() => void)[] = []
  const run = { step, parameters: 0, images: 0, loss: [], accuracy: [], ms: 0, tests: [] }
  let snapshot: ComparisonSnapshot = {
    ...IDLE_COMPARISON,
    status,
    plan: trainingPlan(small),
    runs: [run, run],
  }
  return {
    runner: {
      getSnapshot: () => snapshot,
      subscribe: (listener: () => void) => listeners.push(listener),
      setSkips: (skips: boolean) => (snapshot = { ...snapshot, skips }),
    } as unknown as ComparisonRunner,
    go(to: number) {
      snapshot = { ...snapshot, runs: snapshot.runs.map((one) => ({ ...one, step: to })) }
      for (const listener of listeners) listener()
    },
    skips: () => snapshot.skips,
  }
}

const kept = new Map<string, string>()
beforeEach(() => {
  vi.resetModules()
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

test('half-way the skips are taken away once, and the reader may put them back', async () => {
  const { begin, switchSkips, skipsStore } = await import('./skips')
  const at = runnerAt(0)
  begin(at.runner, true)
  at.go(HALF - 1)
  expect(at.skips()).toBe(true)
  at.go(HALF)
  expect(at.skips()).toBe(false)
  switchSkips(at.runner, true)
  at.go(HALF + 5)
  expect(at.skips()).toBe(true)
  expect(skipsStore.get().marks).toEqual([
    { step: HALF, skips: false },
    { step: HALF, skips: true },
  ])
})

test('after a reload it goes on without them, unless the kept run is older', async () => {
  const before = await import('./skips')
  before.switchSkips(runnerAt(30).runner, false)
  vi.resetModules()
  const after = await import('./skips')
  const later = runnerAt(40, 'paused')
  after.recall(later.runner)
  expect(later.skips()).toBe(false)
  vi.resetModules()
  const again = await import('./skips')
  const earlier = runnerAt(20, 'paused')
  again.recall(earlier.runner)
  expect(earlier.skips()).toBe(true)
  expect(again.skipsStore.get().marks).toEqual([])
})

test('the loss at the end is a mean of ten, and none where it broke', () => {
  expect(endOf([9, ...Array.from({ length: 10 }, () => 1)])).toBe(1)
  expect(endOf([])).toBeNull()
  expect(endOf([1, null])).toBeNull()
  expect(endOf([1, NaN])).toBeNull()
})

test('what trained is told from what is set', () => {
  expect(isOf({ plan: trainingPlan(small) }, small)).toBe(true)
  expect(isOf({ plan: trainingPlan(small) }, { ...small, seed: 3 })).toBe(false)
  expect(isOf({ plan: null }, small)).toBe(false)
  expect(trainingKey(small, true)).toBe('8-norm-he-2-cut')
})

test('a link is read and written, and nonsense is named', () => {
  const chosen = { setting: small, quantity: 'weights', isCut: true } as const
  const query = withChosen(new URLSearchParams('class=7b'), chosen)
  expect(query.toString()).toBe('class=7b&layers=8&norm=on&weights=he&seed=2&norms=weights&cut=on')
  expect(chosenIn(query)).toEqual({ ...chosen, problems: [] })
  expect(withChosen(query, FIRST).toString()).toBe('class=7b')
  expect(chosenIn(new URLSearchParams('layers=7&weights=toString&seed=3'))).toMatchObject({
    setting: { ...FIRST.setting, seed: 3 },
    problems: [
      { key: 'layers', given: '7', used: '56' },
      { key: 'weights', given: 'toString', used: 'xavier' },
    ],
  })
})

test('a file says where its numbers come from', () => {
  const recording = { recordedAt: '2000-01-01', machine: 'a machine', flows: {}, trainings: {} }
  const state = { ...FIRST, setting: small }
  const of = (snapshot: ComparisonSnapshot) =>
    JSON.parse(exportText(state, snapshot, [], recording, '2001-02-03')) as Record<string, unknown>
  expect(of(IDLE_COMPARISON)).toMatchObject({
    flow: { source: { recordedAt: '2000-01-01' }, measured: null },
    training: { trained: null },
  })
  expect(of({ ...IDLE_COMPARISON, plan: trainingPlan(small), runs: [] })).toMatchObject({
    training: { source: { computedHere: true }, runs: [] },
  })
})

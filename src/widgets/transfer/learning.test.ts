import { describe, expect, test, vi } from 'vitest'
import type { LearnerState } from '../../engine/studyTasks/comparison'
import { IDLE_COMPARISON, type ComparisonPlan, type ComparisonSnapshot } from '../../training/comparison'
import { Lesson, progressOf, settingOf, sourcePlan, transferPlan, trialsOf } from './learning'
import { keyOf, partsOf, type Setting } from './model'

const setting: Setting = { images: 30, stages: 2, seed: 3 }
const state: LearnerState = { step: 500, values: Float32Array.of(1, 2), slots: [] }

/** A runner that trains nothing and is told how far it is. */
function runner(begun: Partial<ComparisonSnapshot> = {}) {
  let snapshot: ComparisonSnapshot = { ...IDLE_COMPARISON, ...begun }
  const listeners = new Set<() => void>()
  const become = (change: Partial<ComparisonSnapshot>) => {
    snapshot = { ...snapshot, ...change }
    for (const listener of listeners) listener()
  }
  return {
    become,
    listeners,
    getSnapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: vi.fn((plan: ComparisonPlan) => become({ plan, status: 'running' })),
    resume: vi.fn(() => become({ status: 'running' })),
    reset: vi.fn(() => become(IDLE_COMPARISON)),
    stateOf: vi.fn(() => Promise.resolve(state)),
  }
}
const soon = () => new Promise((resolve) => setTimeout(resolve))

test('a plan says of what setting it is', () => {
  expect(settingOf(transferPlan(setting, state))).toEqual(setting)
  expect(settingOf(sourcePlan(1))).toBeNull()
})

test('only those that take over begin with the parameters of the first network', () => {
  const { entrants } = transferPlan(setting, state)
  expect(entrants.map(({ start }) => start?.keptParts)).toEqual([undefined, partsOf(2), partsOf(2)])
})

test('the runs become trials of the setting', () => {
  const run = { step: 50, parameters: 1, images: 150, loss: [], accuracy: [], ms: 0, tests: [] }
  const tested = { ...run, tests: [{ step: 50, asked: [5], right: [4], loss: 1 }] }
  const trials = trialsOf({ plan: transferPlan(setting, state), runs: [run, tested, run] })
  expect(trials).toEqual({ [keyOf('frozen', setting)]: [{ step: 50, asked: 5, right: 4 }] })
})

describe('a lesson', () => {
  test('trains the old digits, and then the new ones from what came of it', async () => {
    const [source, transfer] = [runner(), runner()]
    new Lesson(source, transfer, vi.fn()).start(setting)
    expect(source.getSnapshot().plan).toEqual(sourcePlan(3))
    expect(transfer.start).not.toHaveBeenCalled()
    source.become({ status: 'done' })
    await soon()
    expect(transfer.start).toHaveBeenCalledExactlyOnceWith(transferPlan(setting, state))
    expect(source.listeners.size).toBe(0)
  })

  test('keeps the first network for other amounts, but not for another start', async () => {
    const [source, transfer] = [runner(), runner({ status: 'done', plan: transferPlan(setting, state) })]
    const lesson = new Lesson(source, transfer, vi.fn())
    lesson.start({ ...setting, images: 10 })
    expect(source.start).not.toHaveBeenCalled()
    expect(settingOf(transfer.getSnapshot().plan)).toEqual({ ...setting, images: 10 })
    lesson.start({ ...setting, seed: 1 })
    expect(source.start).toHaveBeenCalledOnce()
    expect(transfer.getSnapshot().status).toBe('idle')
  })

  test('goes on with whichever training was paused', async () => {
    const [source, transfer] = [runner({ status: 'paused', plan: sourcePlan(3) }), runner()]
    const lesson = new Lesson(source, transfer, vi.fn())
    lesson.resume(setting)
    expect(source.resume).toHaveBeenCalledOnce()
    source.become({ status: 'done' })
    await soon()
    transfer.become({ status: 'paused' })
    lesson.resume(setting)
    expect(transfer.resume).toHaveBeenCalledOnce()
  })

  test('tells when the first network is lost, and follows nothing after a reset', async () => {
    const [source, transfer, onFailure] = [runner(), runner(), vi.fn()]
    source.stateOf.mockRejectedValueOnce(new Error('it is gone'))
    const lesson = new Lesson(source, transfer, onFailure)
    lesson.start(setting)
    source.become({ status: 'done' })
    await soon()
    expect(onFailure).toHaveBeenLastCalledWith('it is gone')
    lesson.start(setting)
    lesson.reset()
    source.become({ status: 'done' })
    await soon()
    expect(transfer.start).not.toHaveBeenCalled()
  })
})

test('progress is that of the training under way', () => {
  const run = { step: 100, parameters: 1, images: 1, loss: [], accuracy: [], ms: 2000, tests: [] }
  const source: ComparisonSnapshot = {
    ...IDLE_COMPARISON,
    status: 'running',
    plan: sourcePlan(1),
    runs: [run],
  }
  expect(progressOf(source, IDLE_COMPARISON, null)).toMatchObject({
    status: 'running',
    phase: 'source',
    done: 100,
    all: 500,
    secondsLeft: 8,
  })
  const transfer = { ...source, plan: transferPlan(setting, state), runs: [run, run, run] }
  expect(progressOf({ ...source, status: 'done' }, transfer, null)).toMatchObject({
    phase: 'transfer',
    all: 450,
  })
  expect(progressOf(source, IDLE_COMPARISON, 'gone')).toMatchObject({ status: 'failed', detail: 'gone' })
})

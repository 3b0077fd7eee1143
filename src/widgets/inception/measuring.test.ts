import { expect, test } from 'vitest'
import { TURNS_AFRESH, type TurnsTask } from '../../engine/studyTasks/turns'
import { Measuring, Rounds, ROUNDS } from './measuring'
import { FIRST, reduce, type State } from './model'
import { presetOf } from './modelModule'

/** Answers every turn with the number of the piece plus one, and says afresh where it is told to. */
function engine(forgetful = new Set<number>()) {
  let asked = 0
  const tasks: TurnsTask[] = []
  return {
    tasks,
    ask: (task: TurnsTask) => {
      tasks.push(task)
      if (forgetful.has(asked++)) return Promise.reject(new Error(TURNS_AFRESH))
      return Promise.resolve(
        task.kind === 'begin'
          ? ({ kind: 'begun', backend: 'wasm' } as const)
          : ({ kind: 'timed', ms: task.piece + 1 } as const),
      )
    },
  }
}

test('pieces take turns, and the medians carry their names', async () => {
  const rounds = new Rounds(presetOf('3a'))
  const { ask, tasks } = engine()
  while (!rounds.isOver) await rounds.advance(ask)
  expect(tasks[0]).toMatchObject({ kind: 'begin', batch: 1 })
  expect(tasks.slice(1, 13).map((task) => (task.kind === 'turn' ? task.piece : -1))).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0,
  ])
  expect(tasks).toHaveLength(1 + 11 * ROUNDS)
  expect(rounds.times).toMatchObject({
    module: '3a',
    backend: 'wasm',
    ms: { reduced: 1, naive: 2, '1×1': 3 },
  })
})

test('what the engine has put away is put there again, and no turn is lost', async () => {
  const rounds = new Rounds(presetOf('3a'))
  const { ask, tasks } = engine(new Set([5, 40]))
  while (!rounds.isOver) await rounds.advance(ask)
  expect(tasks.filter(({ kind }) => kind === 'begin')).toHaveLength(3)
  expect(rounds.progress).toEqual({ done: 99, of: 99 })
})

test('a pause holds it, and it goes on where it was', async () => {
  let state: State = FIRST
  const { ask } = engine()
  const measuring = new Measuring(
    (action) => {
      state = reduce(state, action)
      if (action.type === 'progress' && action.progress.done === 20 && state.clock === 'running')
        measuring.pause()
    },
    () => 0,
  )
  measuring.start(ask, FIRST.module)
  await expect.poll(() => state.clock).toBe('paused')
  expect(state.progress).toMatchObject({ done: 20, of: 99 })
  measuring.resume(ask)
  await expect.poll(() => state.clock).toBe('done')
})

test('a failure is told in the engine’s own words', async () => {
  let state: State = FIRST
  const measuring = new Measuring(
    (action) => (state = reduce(state, action)),
    () => 0,
  )
  measuring.start(() => Promise.reject(new Error('no memory')), FIRST.module)
  await expect.poll(() => state.clock).toBe('failed')
  expect(state.failure).toBe('no memory')
})

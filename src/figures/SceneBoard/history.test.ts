import { expect, test } from 'vitest'
import { pocketScene } from '../../math/scenes/pocket'
import { emptyHistory, recorded, redone, undone } from './history'

const [a, b, c] = [pocketScene(1), pocketScene(2), pocketScene(3)]

test('steps go back to the scene as it was drawn, and forward again', () => {
  const after = recorded(recorded(emptyHistory('0'), null, true), a, true)
  const once = undone(after, b)!
  expect(once.scene).toBe(a)
  const twice = undone(once.history, a)!
  expect(twice.scene).toBeNull()
  expect(undone(twice.history, null)).toBeNull()
  const again = redone(twice.history, null)!
  expect(again.scene).toBe(a)
  expect(redone(again.history, a)!.scene).toBe(b)
})

test('a drag is one step, however many places it passed; a change after undoing ends the future', () => {
  let history = recorded(emptyHistory('0'), null, true)
  history = recorded(history, a, false)
  history = recorded(history, b, false)
  expect(history.past).toEqual([null])
  const back = undone(history, c)!
  expect(recorded(back.history, null, true).future).toEqual([])
})

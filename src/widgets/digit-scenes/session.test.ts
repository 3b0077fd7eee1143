import { expect, test } from 'vitest'
import { digitsOf } from '../../math/scenes/scene'
import { FIRST, reduce, sceneOf } from './session'

test('another scene begins unedited, with no digit chosen', () => {
  const edited = { ...FIRST, edited: { ...sceneOf(FIRST), things: [] }, digit: 0, mask: 'classes' as const }
  for (const change of [{ number: 3 }, { seed: 4 }, { split: 'train' as const }])
    expect(reduce(edited, change)).toEqual({ ...edited, edited: null, digit: null, ...change })
})

test('a digit stays chosen while it is moved, and is let go when digits go', () => {
  const scene = sceneOf(FIRST)
  const last = digitsOf(scene).length - 1
  const chosen = { ...FIRST, digit: last }
  const moved = { ...scene, things: scene.things.map((thing) => ({ ...thing, ink: 0.6 })) }
  expect(reduce(chosen, { edited: moved }).digit).toBe(last)
  const fewer = { ...scene, things: scene.things.toSpliced(scene.things.indexOf(digitsOf(scene)[0]!), 1) }
  const without = reduce(chosen, { edited: fewer })
  expect(without.digit).toBeNull()
  expect(reduce(without, { edited: null })).toEqual({ ...FIRST, digit: null })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pocket, pocketScene } from './pocket'
import { renderScene } from './render'
import { sceneFromText, sceneText } from './sceneText'

describe('a scene as text', () => {
  test('comes back rounded, and then stays the same', () => {
    for (let index = 0; index < 40; index++) {
      const text = sceneText(pocketScene(index))
      const back = sceneFromText(text, pocket)!
      expect(sceneText(back)).toBe(text)
      expect(back.things.map(({ kind }) => kind)).toEqual(pocketScene(index).things.map(({ kind }) => kind))
      expect(renderScene(back, pocket).boxes).toHaveLength(
        renderScene(pocketScene(index), pocket).boxes.length,
      )
    }
  })

  test('nonsense gives nothing, never a throw', () => {
    for (const text of [
      '',
      'd.1.2',
      'd.99.10.10.20.0.50~n.1.0',
      'd.1.500.10.20.0.50~n.1.0',
      'x~n.1.0',
      'd.1.10.10.20.0.0~n.1.0',
    ])
      expect(sceneFromText(text, pocket)).toBeNull()
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void sceneFromText(text, pocket)))
    fc.assert(
      fc.property(fc.stringMatching(/^([dgs](\.-?\d{1,3}){6}~){0,4}n\.\d{1,3}\.\d{1,2}$/), (text) => {
        const scene = sceneFromText(text, pocket)
        if (scene) expect(renderScene(scene, pocket).pixels).toHaveLength(96 * 96)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnDigit, drawnText, inEightSteps } from './drawnDigit'
import { pocket, pocketScene } from './pocket'
import { renderScene } from './render'
import { digitsOf, spriteAt, type Scene } from './scene'
import { asLinked, LONGEST_SCENE_TEXT, linkableScene, sceneFromText, sceneText } from './sceneText'

const drawn = (digit: number) => inEightSteps(spriteAt(pocket.digits, digit))!
const withDrawn = (count: number): Scene => {
  const scene = pocketScene(0)
  const own = Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'digit' as const, sprite: -1, label: 9, image: drawn(i) },
    ...{ x: 40, y: 50, side: 30, angle: 0, ink: 0.9 },
  }))
  return { ...scene, things: [...scene.things, ...own] }
}

describe('a drawn digit', () => {
  test('comes back from its text to the pixel, in some two hundred letters', () => {
    for (let digit = 0; digit < 30; digit++) {
      const text = drawnText(drawn(digit))
      expect(drawnDigit(text)).toEqual(drawn(digit))
      expect(text.length).toBeLessThanOrEqual(4 + 200)
    }
    expect(inEightSteps(new Uint8Array(784).fill(12))).toBeNull()
  })

  test('has a place in the text of a scene, and the label that its reader gave it', () => {
    const text = sceneText(withDrawn(2))
    const back = sceneFromText(text, pocket)!
    expect(sceneText(back)).toBe(text)
    const digit = digitsOf(back).at(-1)!
    expect(digit).toMatchObject({ label: 9, sprite: -1 })
    expect(digit.image).toEqual(drawn(1))
    expect([...renderScene(back, pocket).classes]).toContain(10)
    expect(asLinked(withDrawn(2), pocket)).toEqual(back)
    expect(digitsOf(asLinked(withDrawn(14), pocket))).toHaveLength(digitsOf(withDrawn(14)).length)
  })

  test('is left out of a link that would be too long, and a text that long is refused', () => {
    expect(linkableScene(withDrawn(2)).isWhole).toBe(true)
    const { scene, isWhole } = linkableScene(withDrawn(14))
    expect(isWhole).toBe(false)
    expect(digitsOf(scene)).toEqual(digitsOf(pocketScene(0)))
    const tooLong = sceneText(withDrawn(14))
    expect(tooLong.length).toBeGreaterThan(LONGEST_SCENE_TEXT)
    expect(sceneFromText(tooLong, pocket)).toBeNull()
  })

  test('nonsense gives nothing, never a throw', () => {
    for (const text of ['', 'AAAA', 'AABB', 'AABBA', 'zzzz', 'AABB//', 'AAcBAAAAAAAAAAAAAAA'])
      expect(drawnDigit(text)).toBeNull()
    expect(sceneFromText('p.3.40.40.30.0.90~n.1.0', pocket)).toBeNull()
    expect(sceneFromText('p.12.40.40.30.0.90.AACC__~n.1.0', pocket)).toBeNull()
    expect(sceneFromText('p.3.40.40.30.0.90.AACC__~n.1.0', pocket)).not.toBeNull()
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/), (text) => void drawnDigit(text)))
  })
})

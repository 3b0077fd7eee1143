import { expect, test } from 'vitest'
import { sentenceOf } from '../../math/scenes/captions'
import { captionOf } from '../../math/scenes/generate'
import { pocket, pocketScene } from '../../math/scenes/pocket'
import { digitsOf, type Scene } from '../../math/scenes/scene'
import { drawnScene, LAYERS, nameOf, sceneUpTo, truthOf, wholeNumber } from './model'

test('a scene is drawn in four layers, the last of them all of it', () => {
  const scene = Array.from({ length: 30 }, (_, i) => pocketScene(i)).find(
    ({ things }) => new Set(things.map(({ kind }) => kind)).size === 3,
  )!
  const counts = LAYERS.map((layer) => sceneUpTo(scene, layer).things.length)
  expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
  expect(new Set(sceneUpTo(scene, 'garments').things.map(({ kind }) => kind))).toEqual(
    new Set(['stroke', 'garment']),
  )
  expect(sceneUpTo(scene, 'digits').grain.ink).toBe(0)
  expect(sceneUpTo(scene, 'grain')).toEqual(scene)
})

test.each(['ko', 'en'] as const)('%s: the parts of a caption make up its sentence', (language) => {
  for (let index = 0; index < 20; index++) {
    const scene = pocketScene(index)
    const { captions, digits } = truthOf(scene, 'test')
    const words = captionOf(scene, pocket, language)!
    expect(captions![language].map(({ text }) => text).join('')).toBe(sentenceOf(words, language))
    expect(digits.map(({ label }) => label)).toEqual(digitsOf(scene).map(({ label }) => label))
  }
})

test('areas are the pixels that are seen; of too many digits nothing is said', () => {
  const scene = pocketScene(0)
  const { digits, rendered } = truthOf(scene, 'test')
  const seen = rendered.instances.filter((instance) => instance > 0).length
  expect(digits.reduce((sum, { area }) => sum + area, 0)).toBe(seen)
  const first = digitsOf(scene)[0]!
  const crowd: Scene = { ...scene, things: Array.from({ length: 7 }, () => first) }
  expect(truthOf(crowd, 'test').captions).toBeNull()
})

test('scenes and numbers have names that sort', () => {
  expect(nameOf('train', 7, 31)).toBe('scene-train-7-00031')
  expect(drawnScene('test', 1, 3).scene).toEqual(pocketScene(3))
  expect([wholeNumber(' 12', 1, 100), wholeNumber('0', 1, 100), wholeNumber('1e2', 1, 100)]).toEqual([
    12,
    null,
    null,
  ])
})

import { expect, test } from 'vitest'
import { inkArea, inkPath } from './mask'
import { SCENE, sceneObjects, scenePixels } from './scene'

test('the paths of the four objects cover each ink pixel of the scene once and nothing else', () => {
  const covered = new Uint8Array(SCENE.width * SCENE.height)
  for (const object of sceneObjects)
    for (const [, x, y, length] of inkPath(object).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(length); i++) covered[Number(y) * SCENE.width + Number(x) + i]! += 1
  expect(covered).toEqual(scenePixels.map((value) => (value >= 64 ? 1 : 0)))
  const areas = sceneObjects.map(inkArea)
  expect(areas.reduce((sum, area) => sum + area)).toBe(covered.filter((value) => value === 1).length)
})

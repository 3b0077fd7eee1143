import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cocoOf, decodeRle, encodeRle } from './coco'
import { sceneAt } from './generate'
import { renderScene } from './render'
import { digitsOf, SCENE_SIDE } from './scene'
import { SPLIT_INDICES, SPLIT_SPRITES, SPLITS } from './splits'

describe('run lengths', () => {
  test('go down the columns and begin with pixels that are off, as in COCO', () => {
    // 0 1 1
    // 1 1 0
    expect(encodeRle([0, 1, 1, 1, 1, 0], 1, 2, 3).counts).toEqual([1, 4, 1])
    expect(encodeRle([1, 0, 1, 0], 1, 2, 2).counts).toEqual([0, 2, 2])
    expect(encodeRle([0, 0], 1, 1, 2).counts).toEqual([2])
  })

  test('give back any mask', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
        (height, width, bits) => {
          const mask = Uint8Array.from({ length: height * width }, (_, i) => Number(bits[i]))
          const rle = encodeRle(mask, 1, height, width)
          expect(decodeRle(rle)).toEqual(mask)
          expect(rle.counts.slice(1).every((count) => count > 0)).toBe(true)
        },
      ),
    )
  })

  test('that do not fill the mask are refused', () => {
    expect(() => decodeRle({ size: [2, 2], counts: [1, 2] })).toThrow('3 pixels')
  })
})

describe('a file of scenes', () => {
  const split = 'validation'
  const sprites = SPLIT_SPRITES[split]
  const scenes = Array.from({ length: 40 }, (_, index) => ({
    scene: sceneAt(sprites, { split, seed: 3, index }),
    name: `scene-${index}`,
  }))
  const file = cocoOf(scenes, sprites, { split, seed: 3 }, (pixels) => `data:${pixels.length}`)

  test('has masks, areas and boxes of the drawn scene', () => {
    scenes.forEach(({ scene }, i) => {
      const { instances, boxes } = renderScene(scene, sprites)
      const annotations = file.annotations.filter(({ image_id }) => image_id === i + 1)
      expect(annotations.map(({ category_id }) => category_id - 1)).toEqual(
        digitsOf(scene).map(({ label }) => label),
      )
      annotations.forEach(({ segmentation, area, bbox }, digit) => {
        const mask = decodeRle(segmentation)
        expect(mask).toEqual(instances.map((instance) => Number(instance === digit + 1)))
        expect(area).toBe(mask.reduce((sum, on) => sum + on, 0))
        const { x, y, width, height } = boxes[digit]!
        expect(bbox).toEqual([x, y, width, height])
        // Seen pixels never leave the box of the whole digit.
        const outside = mask.filter((on, at) => {
          const [column, row] = [at % SCENE_SIDE, Math.floor(at / SCENE_SIDE)]
          return on && !(column >= x && column < x + width && row >= y && row < y + height)
        })
        expect(outside).toHaveLength(0)
      })
    })
  })

  test('has ids that lead to one another, two captions an image, and pictures where they were asked for', () => {
    expect(new Set(file.annotations.map(({ id }) => id)).size).toBe(file.annotations.length)
    expect(file.captions).toHaveLength(80)
    expect(file.captions[0]).toMatchObject({ id: 1, image_id: 1, language: 'en' })
    expect(file.images[0]).toEqual({
      ...{ id: 1, file_name: 'scene-0.png', width: 96, height: 96, data_url: 'data:9216' },
    })
    expect(cocoOf(scenes, sprites, { split, seed: 3 }).images[0]).not.toHaveProperty('data_url')
    expect(file.categories.map(({ id, name }) => [id, name])[9]).toEqual([10, '9'])
  })
})

test('each split has digits of its own: three of each class, of its own stretch of MNIST', () => {
  for (const split of SPLITS)
    expect([...SPLIT_SPRITES[split].labels]).toEqual(Array.from({ length: 30 }, (_, i) => Math.floor(i / 3)))
  expect(Math.max(...SPLIT_INDICES.train)).toBeLessThan(55_000)
  expect(Math.min(...SPLIT_INDICES.validation)).toBeGreaterThanOrEqual(55_000)
})

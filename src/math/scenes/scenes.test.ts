import { describe, expect, test } from 'vitest'
import { stream } from '../rng'
import { sentenceOf } from './captions'
import { captionOf, describe as described, sceneAt, type Split } from './generate'
import { boxOf, renderScene } from './render'
import { digitsOf, SCENE_SIDE, SPRITE_PIXELS, spriteAt, type Scene, type Sprites } from './scene'

/** Crosses and rings, so that no file is needed: sprite n is of class n mod 10. */
function madeUp(): Sprites {
  const count = 20
  const digits = new Uint8Array(count * SPRITE_PIXELS)
  for (let n = 0; n < count; n++) {
    const rng = stream(n, 'sprite')
    for (let i = 4; i < 24; i++) {
      const across = 6 + rng.below(14)
      digits[n * SPRITE_PIXELS + i * 28 + across] = 255
      digits[n * SPRITE_PIXELS + i * 28 + across + 1] = 255
    }
  }
  const labels = Uint8Array.from({ length: count }, (_, n) => n % 10)
  const garments = new Uint8Array(2 * SPRITE_PIXELS).fill(128)
  return { digits, labels, garments }
}

const sprites = madeUp()
const blank = (things: Scene['things']): Scene => ({ things, grain: { seed: 1, ink: 0 } })

describe('a scene', () => {
  const scenes = Array.from({ length: 60 }, (_, index) => sceneAt(sprites, { split: 'test', seed: 3, index }))

  test('is the same for the same key, and another for each part of it', () => {
    const text = (split: Split, seed: number, index: number) =>
      JSON.stringify(sceneAt(sprites, { split, seed, index }))
    expect(text('test', 3, 7)).toBe(text('test', 3, 7))
    expect(
      new Set([text('test', 3, 7), text('train', 3, 7), text('test', 4, 7), text('test', 3, 8)]).size,
    ).toBe(4)
  })

  test('has one to six digits within its borders, and a caption in both languages', () => {
    for (const scene of scenes) {
      const { boxes } = renderScene(scene, sprites)
      expect(boxes.length).toBeGreaterThanOrEqual(1)
      expect(boxes.length).toBeLessThanOrEqual(6)
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y)).toBeGreaterThan(0)
        expect(Math.max(x + width, y + height)).toBeLessThan(SCENE_SIDE)
      }
      expect(captionOf(scene, sprites, 'en')!.length).toBeGreaterThan(2)
      expect(captionOf(scene, sprites, 'ko')!.length).toBeGreaterThan(2)
    }
    expect(new Set(scenes.map((scene) => digitsOf(scene).length)).size).toBe(6)
  })

  test('boxes are the smallest around the pixels of a digit', () => {
    for (const scene of scenes) {
      const { boxes } = renderScene(scene, sprites)
      digitsOf(scene).forEach((digit, i) => {
        const alone = renderScene(blank([digit]), sprites)
        const inside = [...alone.instances.keys()].filter((at) => alone.instances[at] === 1)
        const columns = inside.map((at) => at % SCENE_SIDE)
        const rows = inside.map((at) => Math.floor(at / SCENE_SIDE))
        const [x, y] = [Math.min(...columns), Math.min(...rows)]
        expect(boxes[i]).toEqual({
          x,
          y,
          width: Math.max(...columns) - x + 1,
          height: Math.max(...rows) - y + 1,
        })
        expect(boxOf(spriteAt(sprites.digits, digit.sprite), digit)).toEqual(boxes[i])
      })
    }
  })

  test('masks tell whose each pixel is, and of which class', () => {
    for (const scene of scenes.slice(0, 10)) {
      const { instances, classes, pixels } = renderScene(scene, sprites)
      const digits = digitsOf(scene)
      instances.forEach((instance, at) => {
        expect(classes[at]).toBe(instance === 0 ? 0 : 1 + digits[instance - 1]!.label)
        if (instance > 0) expect(pixels[at]).toBeGreaterThan(0)
      })
    }
  })

  test('a garment or a stroke is background', () => {
    const thing = { x: 48, y: 48, side: 28, angle: 0, ink: 0.5 }
    const { pixels, classes, boxes } = renderScene(
      blank([
        { kind: 'garment', sprite: 0, ...thing },
        { kind: 'stroke', x1: 4, y1: 4, x2: 20, y2: 4, width: 2, ink: 1 },
      ]),
      sprites,
    )
    expect(pixels[48 * SCENE_SIDE + 48]).toBe(64)
    expect(pixels[4 * SCENE_SIDE + 12]).toBe(255)
    expect(Math.max(...classes)).toBe(0)
    expect(boxes).toEqual([])
  })

  test('a sprite in its own size and upright is copied', () => {
    const at = { x: 40.5, y: 50.5, side: 28, angle: 0, ink: 1 }
    const { pixels } = renderScene(blank([{ kind: 'digit', sprite: 5, label: 5, ...at }]), sprites)
    const image = spriteAt(sprites.digits, 5)
    for (let y = 0; y < 28; y++)
      for (let x = 0; x < 28; x++) expect(pixels[(37 + y) * SCENE_SIDE + 27 + x]).toBe(image[y * 28 + x])
  })
})

describe('a caption', () => {
  const digit = (label: number, x: number, y: number, side: number) =>
    ({ kind: 'digit', sprite: label, label, x, y, side, angle: 0, ink: 1 }) as const
  const both = (...things: Scene['things']) =>
    (['en', 'ko'] as const).map((language) => {
      const words = captionOf(blank(things), sprites, language)
      return words && sentenceOf(words, language)
    })

  test('names one digit and its place', () => {
    expect(both(digit(2, 20, 20, 44))).toEqual(['a large 2 at the top left', '왼쪽 위에 큰 2가 있다'])
    expect(both(digit(0, 48, 48, 24))).toEqual(['a small 0 in the middle', '가운데에 작은 0이 있다'])
    expect(both(digit(6, 80, 48, 24))).toEqual(['a small 6 on the right', '오른쪽에 작은 6이 있다'])
  })

  test('places the smaller of two by the larger, and of two alike the left one or the upper one', () => {
    expect(both(digit(3, 60, 50, 44), digit(7, 20, 50, 24))).toEqual([
      'a small 7 to the left of a large 3',
      '큰 3의 왼쪽에 작은 7이 있다',
    ])
    expect(both(digit(3, 60, 70, 24), digit(7, 60, 20, 24))).toEqual([
      'a small 7 above a small 3',
      '작은 3의 위에 작은 7이 있다',
    ])
    expect(both(digit(9, 30, 20, 44), digit(4, 34, 75, 24))).toEqual([
      'a small 4 below a large 9',
      '큰 9의 아래에 작은 4가 있다',
    ])
  })

  test('counts three and more', () => {
    const small = [digit(1, 20, 80, 24), digit(2, 50, 80, 24), digit(5, 80, 80, 24)]
    expect(both(...small)).toEqual(['three small digits', '작은 숫자가 세 개 있다'])
    expect(both(...small, digit(8, 20, 20, 44))).toEqual([
      'a large 8 at the top left and three small digits',
      '왼쪽 위에 큰 8이 있고 작은 숫자가 세 개 있다',
    ])
    expect(both(...small.slice(0, 1), digit(8, 20, 20, 44), digit(8, 70, 20, 44))).toEqual([
      'two large digits and one small digit',
      '큰 숫자가 두 개 있고 작은 숫자가 한 개 있다',
    ])
  })

  test('is none where the place or the relation is not clear, or there is no digit', () => {
    expect(both(digit(2, 32, 20, 24))).toEqual([null, null])
    expect(both(digit(2, 20, 20, 24), digit(3, 60, 60, 24))).toEqual([null, null])
    expect(both()).toEqual([null, null])
  })

  test('what is described is what stands in the scene', () => {
    const [large, small] = described(blank([digit(3, 60, 50, 44), digit(7, 20, 50, 24)]), sprites)
    expect([large!.isLarge, small!.isLarge]).toEqual([true, false])
  })
})

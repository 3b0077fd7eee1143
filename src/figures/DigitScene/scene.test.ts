import { describe, expect, test } from 'vitest'
import { countBoxes, overlap, sharedBox } from '../../math/detection/boxes'
import { SCENE, sceneObjects, scenePixels, warp } from './scene'

describe('the scene of 8.4', () => {
  test('is 3, 7, 5 and another 7, inside the canvas and apart', () => {
    expect(sceneObjects.map(({ label }) => label)).toEqual([3, 7, 5, 7])
    for (const { box } of sceneObjects) {
      expect(box.x + box.width).toBeLessThanOrEqual(SCENE.width)
      expect(box.y + box.height).toBeLessThanOrEqual(SCENE.height)
    }
    for (const a of sceneObjects)
      for (const b of sceneObjects) if (a !== b) expect(overlap(a.box, b.box).iou).toBe(0)
  })

  test('each box is tight: ink on all four sides, none outside', () => {
    const isInside = (at: number) =>
      sceneObjects.some(({ box: { x, y, width, height } }) => {
        const [column, row] = [(at % SCENE.width) - x, Math.floor(at / SCENE.width) - y]
        return column >= 0 && column < width && row >= 0 && row < height
      })
    const inside = scenePixels.filter((value, at) => value >= 64 && isInside(at)).length
    expect(inside).toBe(scenePixels.filter((value) => value >= 64).length)
    for (const { box } of sceneObjects) {
      const ink = (x: number, y: number) => scenePixels[y * SCENE.width + x]! >= 64
      const columns = Array.from({ length: box.width }, (_, i) => box.x + i)
      const rows = Array.from({ length: box.height }, (_, i) => box.y + i)
      expect(columns.some((x) => ink(x, box.y))).toBe(true)
      expect(columns.some((x) => ink(x, box.y + box.height - 1))).toBe(true)
      expect(rows.some((y) => ink(box.x, y))).toBe(true)
      expect(rows.some((y) => ink(box.x + box.width - 1, y))).toBe(true)
    }
  })

  test('warping a square of the same side copies it', () => {
    const copy = warp({ x: 54, y: 10, width: 20, height: 20 }, 20)
    expect(copy[21]).toBe(scenePixels[11 * SCENE.width + 55])
    expect(copy).toHaveLength(400)
  })
})

describe('boxes', () => {
  test('overlap', () => {
    const a = { x: 0, y: 0, width: 4, height: 4 }
    expect(overlap(a, a).iou).toBe(1)
    expect(overlap(a, { ...a, x: 4 })).toEqual({ intersection: 0, union: 32, iou: 0 })
    expect(overlap(a, { ...a, x: 2, y: 1 })).toEqual({ intersection: 6, union: 26, iou: 6 / 26 })
    expect(sharedBox(a, { ...a, x: 2, y: 1 })).toEqual({ x: 2, y: 1, width: 2, height: 3 })
  })

  test('count by brute force on a small picture', () => {
    let count = 0
    for (let x0 = 0; x0 < 3; x0++)
      for (let x1 = x0; x1 < 3; x1++) for (let y0 = 0; y0 < 2; y0++) for (let y1 = y0; y1 < 2; y1++) count++
    expect(countBoxes(3, 2)).toBe(count)
  })
})

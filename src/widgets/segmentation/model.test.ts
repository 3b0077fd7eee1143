import { describe, expect, test } from 'vitest'
import { heatOf, patchCells, scoreOf } from './model'

describe('what the lab counts', () => {
  test('IoU of each class and its mean, by hand', () => {
    const { ofClass, meanIou, accuracy } = scoreOf([0, 0, 0, 4, 4, 4], [0, 0, 4, 4, 4, 0])
    expect(ofClass[0]).toBeCloseTo(2 / 4, 12)
    expect(ofClass[4]).toBeCloseTo(2 / 4, 12)
    expect([meanIou, accuracy]).toEqual([0.5, 4 / 6])
    expect(ofClass[1]).toBeNaN()
  })

  test('heat is the softmax of one class', () => {
    const scores = new Float32Array(22)
    scores[3] = Math.log(10)
    const [first, second] = heatOf(scores, 3)
    expect(first).toBeCloseTo(10 / 20, 6)
    expect(second).toBeCloseTo(1 / 11, 6)
  })

  test('patches of stride 8 are 144, each in the middle of its cell', () => {
    const cells = patchCells(8)
    expect(cells).toHaveLength(144)
    expect(cells[0]).toBe(4 * 96 + 4)
    expect(cells.at(-1)).toBe(92 * 96 + 92)
  })
})

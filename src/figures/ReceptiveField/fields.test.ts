import { describe, expect, test } from 'vitest'
import { fieldSide, mapSides, waysTo } from './fields'

const middle = { row: 1, column: 1 }

describe('one 5×5 and two 3×3', () => {
  test('make the same output from the same input', () => {
    expect(mapSides([5])).toEqual([7, 3])
    expect(mapSides([3, 3])).toEqual([7, 5, 3])
  })

  test('see the same 25 input cells', () => {
    const seen = (kernels: number[]) => waysTo(kernels, middle)[0]!.map((ways) => ways > 0)
    expect(seen([3, 3])).toEqual(seen([5]))
    expect(seen([5]).filter(Boolean)).toHaveLength(25)
    expect([fieldSide([5], 0), fieldSide([3, 3], 0), fieldSide([3, 3], 1)]).toEqual([5, 5, 3])
  })

  test('differ in the number of ways: 1 everywhere, or 1 at a corner and 9 in the middle', () => {
    const row = (kernels: number[], index: number) =>
      waysTo(kernels, middle)[0]!.slice(7 * index, 7 * index + 7)
    expect(row([5], 3)).toEqual([0, 1, 1, 1, 1, 1, 0])
    expect(row([3, 3], 1)).toEqual([0, 1, 2, 3, 2, 1, 0])
    expect(row([3, 3], 3)).toEqual([0, 3, 6, 9, 6, 3, 0])
    expect(waysTo([3, 3], middle)[0]!.reduce((sum, ways) => sum + ways)).toBe(81)
  })
})

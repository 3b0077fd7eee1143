import { describe, expect, test } from 'vitest'
import { PLACE_COUNT } from '../../math/scenes/pageWindows'
import {
  cellOf,
  FIRST,
  inLines,
  inTiles,
  largestDifference,
  named,
  pageOf,
  reduce,
  signPicture,
  summaryOf,
  TILES,
  weighted,
} from './model'

describe('the order of the 1,024 numbers', () => {
  test('is row, column, channel', () => {
    expect(cellOf(0)).toEqual({ row: 0, column: 0, channel: 0 })
    expect(cellOf(63)).toEqual({ row: 0, column: 0, channel: 63 })
    expect(cellOf(64)).toEqual({ row: 0, column: 1, channel: 0 })
    expect(cellOf(645)).toEqual({ row: 2, column: 2, channel: 5 })
    expect(cellOf(1023)).toEqual({ row: 3, column: 3, channel: 63 })
  })

  test('has one place for each number, in lines and in tiles', () => {
    for (const placeOf of [inLines, inTiles]) {
      const places = new Set(
        Array.from({ length: 1024 }, (_, at) => {
          const { x, y } = placeOf(at)
          return `${x} ${y}`
        }),
      )
      expect(places.size).toBe(1024)
    }
    expect(inTiles(1023)).toEqual({ x: TILES.width - 1, y: TILES.height - 1 })
  })

  test('a picture of one sign leaves the other black', () => {
    const shape = { width: 2, height: 1, placeOf: (at: number) => ({ x: at, y: 0 }) }
    expect([...signPicture([1, -2], 1, shape)]).toEqual([128, 0])
    expect([...signPicture([1, -2], -1, shape)]).toEqual([0, 255])
  })
})

test('a neuron adds products to its bias', () => expect(weighted([1, 2], [3, -1], 0.5)).toBe(1.5))

test('the likeliest digit is named with its probability', () => {
  const scores = new Float32Array(10)
  scores[7] = Math.log(9)
  expect(named(scores).digit).toBe(7)
  expect(named(scores).share).toBeCloseTo(0.5, 6)
  expect(largestDifference([1, 2, 3], [1, 4, 2.5])).toBe(2)
})

test('a digit is moved on the page and stays on it; another page forgets that', () => {
  const moved = reduce(FIRST, { type: 'move', digit: 0, x: -5, y: 12.4 })
  expect(pageOf(moved)[0]).toMatchObject({ x: 0, y: 12 })
  expect(pageOf(moved).slice(1)).toEqual(pageOf(FIRST).slice(1))
  expect(reduce(moved, { type: 'restore' })).toEqual(FIRST)
  expect(reduce(moved, { type: 'page', page: 2 }).laid).toBeNull()
  expect(reduce(FIRST, { type: 'move', digit: 99, x: 0, y: 0 })).toBe(FIRST)
})

test('two grids are compared place by place', () => {
  const page = [{ sprite: 0, x: 80, y: 48 }]
  const pass = new Float32Array(PLACE_COUNT * 10)
  const windows = pass.slice()
  pass[3] = 20 // place 0, with no digit: sure of 3 in one way only
  const summary = summaryOf(pass, windows, page, 90)
  expect(summary).toMatchObject({ same: PLACE_COUNT - 1, sureOfEmpty: 1, largest: 20, median: 0 })
  expect(summary.holding + summary.empty).toBe(PLACE_COUNT)
  expect(summary.sameOfHolding).toBe(summary.holding)
  expect(summary.holding).toBe(1)
})

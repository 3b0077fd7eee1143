import { describe, expect, test } from 'vitest'
import { convolveByLoops, im2col, matrixShape, type Convolution } from '../../math/im2col'
import { stream } from '../../math/rng'
import {
  across,
  cellsOf,
  choiceIn,
  columnsOf,
  countsOf,
  FIRST_WALK,
  isPadding,
  LIMITS,
  marksOf,
  matrixOf,
  mostPad,
  outputsOf,
  paddedSide,
  pixelAt,
  reduceWalk,
  rowsOf,
  SMALL_KEYS,
  soundChoice,
  textOfChoice,
  valueOf,
  weightsOf,
  type Chosen,
  type Small,
} from './modelWalk'

const rng = stream(832, 'walk')
function randomSmall(): Small {
  const drawn = Object.fromEntries(
    SMALL_KEYS.map((key) => [key, LIMITS[key][0] + rng.below(LIMITS[key][1] - LIMITS[key][0] + 1)]),
  ) as unknown as Small
  return { ...drawn, pad: Math.min(drawn.pad, mostPad(drawn)) }
}

/** By the definition, straight from the image. */
function slide(small: Small): number[] {
  const { channels, kernel, stride } = small
  const wide = across(small)
  const weights = weightsOf(small)
  return Array.from({ length: wide * wide }, (_, n) => {
    let sum = 0
    for (let channel = 0; channel < channels; channel++)
      for (let ky = 0; ky < kernel; ky++)
        for (let kx = 0; kx < kernel; kx++) {
          const [y, x] = [stride * Math.floor(n / wide) + ky, stride * (n % wide) + kx]
          sum += valueOf(small, { channel, y, x }) * weights[(channel * kernel + ky) * kernel + kx]!
        }
    return sum
  })
}

describe('for 250 random shapes', () => {
  const all = Array.from({ length: 250 }, randomSmall)

  test('the matrix times the filter is the convolution', () => {
    for (const small of all) expect(outputsOf(small), JSON.stringify(small)).toEqual(slide(small))
  })

  test('the race’s own im2col and loops say the same, their columns in another order', () => {
    for (const small of all) {
      const { side, channels, kernel, stride, pad } = small
      const convolution: Convolution = { input: [1, side, channels], filters: 1, kernel, stride, pad }
      const { rows, columns } = matrixShape(convolution)
      expect([rows, columns]).toEqual([rowsOf(small), columnsOf(small)])
      const x = Float32Array.from({ length: side * side * channels }, (_, i) => {
        const [pixel, channel] = [Math.floor(i / channels), i % channels]
        return valueOf(small, { channel, y: Math.floor(pixel / side) + pad, x: (pixel % side) + pad })
      })
      /** Where the walk has the number that the race has in this column. */
      const place = (column: number) => (column % channels) * kernel * kernel + Math.floor(column / channels)
      const matrix = new Float32Array(rows * columns)
      im2col(x, convolution, matrix)
      expect(
        Array.from({ length: rows }, (_, r) => [...matrix.subarray(r * columns, (r + 1) * columns)]),
      ).toEqual(matrixOf(small).map((row) => row.map((_, column) => row[place(column)]!)))
      const weights = Float32Array.from({ length: columns }, (_, k) => weightsOf(small)[place(k)]!)
      expect([...convolveByLoops(x, weights, convolution)]).toEqual(outputsOf(small))
    }
  })

  test('cells and pixels point at each other, and the counts are right', () => {
    for (const small of all) {
      const { numbers, zeros, copies, pixels, factor } = countsOf(small)
      let [held, padding] = [0, 0]
      for (let channel = 0; channel < small.channels; channel++)
        for (let y = 0; y < paddedSide(small); y++)
          for (let x = 0; x < paddedSide(small); x++) {
            const cells = cellsOf(small, { channel, y, x })
            for (const cell of cells) expect(pixelAt(small, cell)).toEqual({ channel, y, x })
            if (isPadding(small, { y, x })) padding += cells.length
            else held += cells.length
          }
      expect(held + padding).toBe(numbers)
      expect(padding).toBe(zeros)
      expect(copies).toBeCloseTo(held / pixels, 10)
      expect(factor).toBeCloseTo(numbers / pixels, 10)
    }
  })
})

test('what the text says: with padding 1 and stride 1 the matrix is nine times as large, without overlap once', () => {
  expect(countsOf({ side: 6, channels: 3, kernel: 3, stride: 1, pad: 1 }).factor).toBe(9)
  expect(countsOf({ side: 6, channels: 1, kernel: 3, stride: 3, pad: 0 })).toMatchObject({
    factor: 1,
    copies: 1,
  })
})

test('marks what belongs together', () => {
  const { small } = FIRST_WALK
  const pixel = { kind: 'pixel', channel: 1, y: 2, x: 2 } as const
  const marks = marksOf(small, pixel)
  expect(marks.cells).toHaveLength(9)
  expect(marks.outputs).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10])
  expect(new Set(marks.weights).size).toBe(9)
  const { row, column } = marks.cells[4]!
  expect(marksOf(small, { kind: 'cell', row, column })).toMatchObject({
    row,
    pixel: { channel: 1, y: 2, x: 2 },
    cells: marks.cells,
    outputs: [row],
    weights: [column],
  })
  expect(marksOf(small, { kind: 'position', row: 3 }).weights).toHaveLength(18)
})

test('a pixel that the stride leaves out stands nowhere', () => {
  const small = { side: 3, channels: 1, kernel: 2, stride: 2, pad: 0 }
  expect(cellsOf(small, { channel: 0, y: 2, x: 2 })).toEqual([])
})

test('a choice stays within what there is, and a padding is narrower than the filter', () => {
  const end: Chosen = { kind: 'cell', row: 15, column: 17 }
  const next = reduceWalk({ ...FIRST_WALK, chosen: end }, { type: 'small', change: { kernel: 1 } })
  expect(next).toEqual({ small: { ...FIRST_WALK.small, kernel: 1, pad: 0 }, chosen: { ...end, column: 1 } })
  expect(soundChoice(next.small, { kind: 'pixel', channel: 2, y: 9, x: 0 })).toEqual({
    kind: 'pixel',
    channel: 1,
    y: 3,
    x: 0,
  })
})

test('a choice as a text, and back', () => {
  const { small } = FIRST_WALK
  const choices: Chosen[] = [
    { kind: 'position', row: 15 },
    { kind: 'pixel', channel: 1, y: 0, x: 5 },
    { kind: 'cell', row: 0, column: 17 },
  ]
  for (const chosen of choices) expect(choiceIn(textOfChoice(chosen), small)).toEqual(chosen)
  for (const text of [
    '',
    'row-1',
    'position-17',
    'position-0',
    'position-1-1',
    'cell-1',
    'cell-1-19',
    'pixel-3-1-1',
    'pixel-1-x-1',
    'pixel-01-1-1',
  ])
    expect(choiceIn(text, small), text).toBeNull()
})

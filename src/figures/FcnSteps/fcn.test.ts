import { describe, expect, test } from 'vitest'
import { convolve as convolve64 } from '../../../tests/support/float64/convolution'
import { resizeBilinearGradient } from '../../../tests/support/float64/resizeBilinear'
import {
  answer,
  biases,
  coarse,
  convolve,
  dense,
  denseWeights,
  filters,
  image,
  overlaps,
  patchAt,
  scores,
  sharesOf,
  truth,
  upsample,
  type Matrix,
} from './fcn'

describe('the fully connected layer as a convolution', () => {
  test('the same weights give the same three numbers at all twenty positions', () => {
    expect(scores.map((map) => [map.length, map[0]!.length])).toEqual([
      [4, 5],
      [4, 5],
      [4, 5],
    ])
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 5; column++)
        expect(dense(patchAt(row, column).flat(), denseWeights, biases)).toEqual(
          scores.map((map) => map[row]![column]),
        )
  })

  test('and they are those of the convolution that every fast kernel is measured against', () => {
    const sizes = { batch: 1, height: 8, width: 10, inChannels: 1, outHeight: 4, outWidth: 5, outChannels: 3 }
    const kernel = { kernelHeight: 4, kernelWidth: 4, strideY: 2, strideX: 2, top: 1, left: 1 }
    const reference = convolve64({ ...sizes, ...kernel }, image.flat(), denseWeights.flat(), biases)
    const mine = convolve(image)
    expect(Array.from(reference)).toEqual(
      mine[0]!.flatMap((line, row) => line.flatMap((_, column) => mine.map((map) => map[row]![column]!))),
    )
  })

  test('the scores of the text', () => {
    expect(patchAt(2, 1)).toEqual([
      [0, 0, 0, 0],
      [0, 1, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
    expect(scores.map((map) => map[2]![1])).toEqual([2.5, 1, 3])
    expect(filters.flat(2).filter((weight) => weight !== 0)).toHaveLength(32)
    expect(coarse.map((row) => row.map((label) => '.vh'[label]).join(''))).toEqual([
      'hhhhh',
      '...v.',
      '.hhv.',
      '...v.',
    ])
  })
})

describe('bilinear upsampling', () => {
  test('is the map whose gradient is that of the reference', () => {
    const resize = {
      batch: 1,
      height: 4,
      width: 5,
      channels: 1,
      outHeight: 8,
      outWidth: 10,
      alignCorners: false,
      halfPixelCenters: true,
    }
    for (let pixel = 0; pixel < 80; pixel++) {
      const gradient = resizeBilinearGradient(
        resize,
        Array.from({ length: 80 }, (_, i) => (i === pixel ? 1 : 0)),
      )
      for (const map of scores) {
        const expected = map.flat().reduce((sum, value, i) => sum + value * gradient[i]!, 0)
        expect(upsample(map).flat()[pixel]).toBeCloseTo(expected, 12)
      }
    }
  })

  test('is, inside, a transposed convolution with the kernel ¼ ¾ ¾ ¼', () => {
    const kernel = [0.25, 0.75, 0.75, 0.25]
    const spread = Array.from({ length: 10 }, () => new Array<number>(12).fill(0))
    const map: Matrix = scores[2]!
    map.forEach((line, row) =>
      line.forEach((value, column) =>
        kernel.forEach((down, i) =>
          kernel.forEach((across, j) => (spread[2 * row + i]![2 * column + j]! += value * down * across)),
        ),
      ),
    )
    const fine = upsample(map)
    for (let row = 1; row < 7; row++)
      for (let column = 1; column < 9; column++)
        expect(fine[row]![column]).toBeCloseTo(spread[row + 1]![column + 1]!, 12)
    expect(fine[0]![0]).not.toBeCloseTo(spread[1]![1]!, 6)
  })

  test('the pixel of the text: 9, 3, 3 and 1 sixteenths', () => {
    expect(sharesOf(scores[2]!, 4, 2).map(({ weight }) => weight * 16)).toEqual([9, 3, 3, 1])
    expect(upsample(scores[2]!)[4]![2]).toBe(0.3125)
  })
})

test('76 of 80 pixels are right; the thin bar is lost, and the mean IoU is 11/12', () => {
  const wrong = answer.flatMap((line, row) =>
    line.flatMap((label, column) => (label === truth[row]![column] ? [] : [[row, column]])),
  )
  expect(wrong).toEqual([
    [4, 2],
    [4, 3],
    [4, 4],
    [4, 5],
  ])
  const classes = overlaps(answer, truth)
  expect(classes).toEqual([
    { intersection: 44, union: 48 },
    { intersection: 12, union: 12 },
    { intersection: 20, union: 24 },
  ])
  const mean = classes.reduce((sum, { intersection, union }) => sum + intersection / union, 0) / 3
  expect(mean).toBeCloseTo(11 / 12, 12)
})

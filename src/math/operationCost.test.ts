import { expect, test } from 'vitest'
import { costOf } from './operationCost'

test('AlexNet’s conv2 for one image: 2·223,948,800 operations, groups or not the same map', () => {
  const conv2 = { kind: 'conv', input: [1, 27, 96], filters: 256, kernel: 5, stride: 1, pad: 2 } as const
  expect(costOf({ ...conv2, groups: 2 }).flops).toBe(2 * 223_948_800)
  expect(costOf({ ...conv2, groups: 1 }).flops).toBe(4 * 223_948_800)
  expect(costOf({ ...conv2, groups: 2 }).bytes).toBe(4 * (27 * 27 * 96 + 5 * 5 * 48 * 256 + 27 * 27 * 256))
})

test('a product of square matrices: 2n³ operations on 3n² numbers', () => {
  expect(costOf({ kind: 'product', rows: 64, inner: 64, cols: 64 })).toEqual({
    flops: 2 * 64 ** 3,
    bytes: 4 * 3 * 64 ** 2,
  })
})

test('what multiplies nothing still moves numbers', () => {
  expect(costOf({ kind: 'pool', input: [1, 55, 96], kernel: 3, stride: 2 })).toEqual({
    flops: 0,
    bytes: 4 * 96 * (55 * 55 + 27 * 27),
  })
  expect(costOf({ kind: 'relu', input: [2, 3, 5] })).toEqual({ flops: 0, bytes: 4 * 2 * 90 })
})

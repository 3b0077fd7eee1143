import { expect, test } from 'vitest'
import { indicesOf } from './selection'

const labels = Uint8Array.from([5, 0, 5, 1, 5, 0, 1, 5, 1, 0])

test('takes so many of each class, in the order of the data set', () => {
  expect([...indicesOf(labels, { pool: 10, perClass: 2 })]).toEqual([0, 1, 2, 3, 5, 6])
  expect([...indicesOf(labels, { pool: 4, classes: [5] })]).toEqual([0, 2])
})

test('leaves out the first of each class, so that other seeds see other images', () => {
  const of = (skip: number) => [...indicesOf(labels, { pool: 10, classes: [5, 1], perClass: 2, skip })]
  expect(of(0)).toEqual([0, 2, 3, 6])
  expect(of(2)).toEqual([4, 7, 8])
  expect(() => of(4)).toThrow('no image')
})

import { expect, test } from 'vitest'
import { PRECISIONS } from '../../math/precisions'
import { filterPictures, FIRST_DIAL, isCollapsed, reduceDial, rowsOf, valuesLeft, type Result } from './model'

const result = (precision: Result['precision'], right: number): Result => ({
  precision,
  bytes: 1,
  right,
  agree: right,
  repaired: 0,
  newErrorCount: 0,
  newErrors: [],
})
const recorded = [result('int4', 9900), result('float32', 9950)]

test('the most bits come first, and what was measured here takes the place of what was recorded', () => {
  const state = reduceDial(FIRST_DIAL, {
    type: 'measured',
    condition: FIRST_DIAL,
    result: result('int4', 9901),
    backend: 'wasm',
  })
  expect(
    rowsOf(state, recorded).map(({ result: { precision, right }, isOwn }) => [precision, right, isOwn]),
  ).toEqual([
    ['float32', 9950, false],
    ['int4', 9901, true],
  ])
  expect(
    rowsOf(reduceDial(state, { type: 'net', net: 'deep-convnet' }), recorded).some(({ isOwn }) => isOwn),
  ).toBe(false)
  const elsewhere = reduceDial(state, {
    type: 'measured',
    condition: FIRST_DIAL,
    result: result('sign', 9000),
    backend: 'webgl',
  })
  expect(Object.keys(elsewhere.own['deep-convnet-book']!)).toEqual(['sign'])
})

test('a failure ends the progress and stays until something else is done', () => {
  const progress = { precision: 'int4', done: 500, of: 20_000 } as const
  const failed = reduceDial(reduceDial(FIRST_DIAL, { type: 'progress', progress }), {
    type: 'end',
    failure: 'no',
  })
  expect(failed).toMatchObject({ progress: null, failure: 'no', ended: 1 })
  expect(reduceDial(failed, { type: 'precision', precision: 'sign' }).failure).toBeNull()
})

test('filters are cut out of [3, 3, 1, channels] and keep their scale when rounded', () => {
  const filters = Float32Array.from({ length: 18 }, (_, i) => (i % 2 === 0 ? (i / 2 - 4) / 4 : 0.1))
  const [first, second] = filterPictures(filters, PRECISIONS.float32)
  expect(first).toEqual([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1])
  expect(new Set(second)).toEqual(new Set([Math.fround(0.1)]))
  expect(filterPictures(filters, PRECISIONS.int2)[0]!.map((w) => w + 0)).toEqual([
    -1, -1, 0, 0, 0, 0, 0, 1, 1,
  ])
  expect(valuesLeft(filters, PRECISIONS.int2)).toBe(3)
  expect(valuesLeft(filters, PRECISIONS.sign)).toBe(2)
})

test('ten percent is a collapse, ninety is none', () => {
  expect([1029, 9082].map((right) => isCollapsed({ right }))).toEqual([true, false])
})

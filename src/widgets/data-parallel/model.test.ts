import { expect, test } from 'vitest'
import { FIRST, paceOf, reduce, rowOf, rowsOf, sharesIn, type Result } from './model'

const result = (workers: number, imagesPerSecond: number, loss = 2): Result => ({
  setting: { workers, batch: 100, hasStraggler: false },
  imagesPerSecond,
  loss,
  timeline: [],
})
const recorded = [result(1, 1000), result(2, 1500)]
const TWO = result(2, 0).setting

test('a speed-up compares own with own and recorded with recorded', () => {
  expect(rowOf([], recorded, TWO)).toMatchObject({ speedUp: 1.5, isOwn: false, isSameLoss: true })
  expect(rowOf([result(2, 900)], recorded, TWO)).toMatchObject({ speedUp: null, isOwn: true })
  expect(rowOf([result(1, 500), result(2, 900, 1)], recorded, TWO)).toMatchObject({
    speedUp: 1.8,
    isSameLoss: false,
  })
  expect(rowOf([], recorded, { ...TWO, batch: 50 })).toBeNull()
})

test('with a straggler one worker alone stays as it is', () => {
  const slow = { ...result(2, 600), setting: { ...TWO, hasStraggler: true } }
  const state = reduce(FIRST, { type: 'set', change: { hasStraggler: true } })
  expect(rowsOf(state, [...recorded, slow]).map(({ result }) => result.imagesPerSecond)).toEqual([1000, 600])
})

test('a second run of a setting replaces the first', () => {
  const once = reduce(FIRST, { type: 'result', result: result(2, 800) })
  const twice = reduce(once, { type: 'result', result: result(2, 900) })
  expect(twice.own).toEqual([result(2, 900)])
})

test('the pace is that of the median step after the warm-up', () => {
  const step = (ms: number) => ({ step: 1, workers: 1, from: 7, sharedAt: 7, shares: [], reduceMs: 0, reducedAt: 7, to: 7 + ms }) // prettier-ignore
  const steps = [900, 900, 900, 900, 50, 100, 700].map(step)
  expect(paceOf(steps, 100)).toBe(1000)
})

test('a batch is shared as the engine does it, and few cores still offer four workers', () => {
  expect([25, 100, 110, 400].map(sharesIn)).toEqual([1, 4, 5, 16])
  expect([1, 8, 64].map((cores) => reduce(FIRST, { type: 'cores', cores }).most)).toEqual([4, 8, 16])
})

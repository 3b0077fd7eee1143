import { expect, test } from 'vitest'
import type { TrialPart } from '../../engine/protocolPrecision'
import { E5M2, FLOAT16 } from '../../math/floatFormats'
import { emptyTally, roundArray } from '../../math/roundArray'
import {
  afterShift,
  EMPTY_TRIAL,
  FIRST,
  gradientFormat,
  isBroken,
  isLost,
  limitsOf,
  reduce,
  rowsOf,
  summaryOf,
  withSteps,
} from './model'

/** Two steps whose gradients are these, rounded to float16. */
function part(loss: number[], gradients: number[]): TrialPart {
  const tally = emptyTally()
  roundArray(Float32Array.from(gradients), FLOAT16, { tally })
  return {
    loss: Float32Array.from(loss),
    scale: Float32Array.of(2, 4),
    skipped: Uint8Array.of(1, 0),
    flow: tally,
    parameters: emptyTally(),
    right: 0,
  }
}

test('pieces add up: mean loss, lost gradients, the last scale, the skipped steps', () => {
  const trial = withSteps(withSteps(EMPTY_TRIAL, part([3, 1], [1, 2 ** -30])), part([1, 1], [1, 1]))
  expect(trial.points.map(({ loss }) => loss)).toEqual([2, 1])
  expect(summaryOf({ ...trial, right: 9000 })).toEqual({
    loss: 1.5,
    accuracy: 0.9,
    flowLost: 0.25,
    parametersLost: 0,
    scale: 4,
    skipped: 2,
  })
  expect(trial.exponents.reduce((a, b) => a + b)).toBe(4)
  expect(EMPTY_TRIAL.exponents.every((n) => n === 0)).toBe(true)
})

test('a loss that is no number ends the curve', () => {
  const trial = withSteps(EMPTY_TRIAL, part([1, NaN], [1]))
  expect(isBroken(trial)).toBe(true)
  expect(summaryOf(trial).loss).toBeNaN()
  expect(isLost(null)).toBe(false)
  expect(isLost(0.1028)).toBe(true)
})

test('moving the hill moves what is lost at both ends', () => {
  const { exponents } = withSteps(EMPTY_TRIAL, part([1, 1], [2 ** -27.5, 2 ** -20.5, 2 ** -3.5, 2 ** 3.5]))
  expect(afterShift(exponents, FLOAT16, 0)).toEqual({ lost: 0.25, over: 0 })
  expect(afterShift(exponents, FLOAT16, 3)).toEqual({ lost: 0, over: 0 })
  expect(afterShift(exponents, FLOAT16, 13)).toEqual({ lost: 0, over: 0.25 })
  expect(afterShift(exponents, E5M2, 0)).toEqual({ lost: 0.5, over: 0 })
  expect(limitsOf(FLOAT16)).toEqual({ low: -25, high: 16 })
  expect(limitsOf(E5M2)).toEqual({ low: -17, high: 16 })
  expect([gradientFormat('sign'), gradientFormat('fp8-scaled')]).toEqual([FLOAT16, E5M2])
})

test('what was trained here takes the place of what was recorded', () => {
  const trial = { ...EMPTY_TRIAL, right: 9999 }
  const state = reduce(FIRST, { type: 'trial', arithmetic: 'sign', trial, backend: 'wasm' })
  const rows = rowsOf(state, { sign: EMPTY_TRIAL, float32: EMPTY_TRIAL })
  expect(rows.map(({ arithmetic, isOwn, trial: { right } }) => [arithmetic, isOwn, right])).toEqual([
    ['float32', false, null],
    ['sign', true, 9999],
  ])
  const moved = reduce(state, { type: 'shift', shift: 5 })
  expect(reduce(moved, { type: 'choose', arithmetic: 'float32' })).toMatchObject({ shift: 0, failure: null })
})

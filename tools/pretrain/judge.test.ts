import { expect, it } from 'vitest'
import { average, verdictOf } from './judge'

/** Rows of ten with `confidence` on one digit and the rest shared. */
const rows = (...answers: [digit: number, confidence: number][]) =>
  Float32Array.from(
    answers.flatMap(([digit, confidence]) =>
      Array.from({ length: 10 }, (_, k) => (k === digit ? confidence : (1 - confidence) / 9)),
    ),
  )

it('lists mistakes, the most confident first', () => {
  const probabilities = rows([1, 0.6], [2, 0.9], [3, 0.99], [4, 0.5])
  expect(verdictOf(probabilities, Uint8Array.of(7, 2, 8, 4))).toEqual({ accuracy: 0.5, wrong: [2, 0] })
})

it('averages, so that two moderate nets overrule one that is sure', () => {
  const mean = average([rows([1, 0.8]), rows([2, 0.7]), rows([2, 0.7])])
  expect(verdictOf(mean, Uint8Array.of(2))).toEqual({ accuracy: 1, wrong: [] })
})

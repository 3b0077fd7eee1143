import { expect, test } from 'vitest'
import { compareAnswers } from './compareAnswers'

test('counts what is right, what is as before, what is new and what is mended', () => {
  expect(compareAnswers([1, 2, 3, 4, 5], [1, 2, 0, 0, 0], [1, 7, 3, 0, 9])).toEqual({
    right: 2,
    agree: 2,
    repaired: 1,
    newErrors: [{ index: 1, label: 2, predicted: 7 }],
  })
})

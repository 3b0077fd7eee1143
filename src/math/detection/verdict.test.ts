import { expect, test } from 'vitest'
import { verdictOf } from './verdict'

const box = (x: number) => ({ x, y: 0, width: 10, height: 10 })

test('a second box on an object is wrong, and what nothing found is missed', () => {
  const answers = [
    { box: box(0), label: 3, score: 0.9 },
    { box: box(1), label: 3, score: 0.8 },
    { box: box(1), label: 5, score: 0.7 },
    { box: box(50), label: 3, score: 0.2 },
  ]
  const { isRight, missed } = verdictOf(answers, [
    { box: box(0), label: 3 },
    { box: box(80), label: 7 },
  ])
  expect(isRight).toEqual([true, false, false, false])
  expect(missed).toEqual([{ box: box(80), label: 7 }])
})

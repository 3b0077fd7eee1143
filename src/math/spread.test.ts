import { expect, it } from 'vitest'
import { spread } from './spread'

it('takes the middle of an odd and of an even number of values', () => {
  expect(spread([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 })
  expect(spread([4, 1, 2, 3])).toEqual({ min: 1, median: 2.5, max: 4 })
  expect(() => spread([])).toThrow('no values')
})

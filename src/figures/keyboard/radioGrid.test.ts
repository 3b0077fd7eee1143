import { expect, test } from 'vitest'
import { moveCell } from './radioGrid'

const size = { rows: 3, columns: 3 }
const middle = { row: 1, column: 1 }

test('the arrow keys stop at the edges', () => {
  expect(moveCell(middle, 'ArrowUp', size)).toEqual({ row: 0, column: 1 })
  expect(moveCell({ row: 0, column: 2 }, 'ArrowRight', size)).toEqual({ row: 0, column: 2 })
  expect(moveCell(middle, 'Tab', size)).toBeNull()
})

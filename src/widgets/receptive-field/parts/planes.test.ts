import { expect, test } from 'vitest'
import { changed, FIRST, stacksOf } from '../model'
import { cornersOf, drawingOf, pointOn } from './planes'

test('a cell lies above the middle of what it sees, and all within the drawing', () => {
  for (const stack of ['five', 'seven', 'own'] as const) {
    const setting = changed(FIRST, { stack, own: { kernel: 3, stride: 2, pad: 1, dilation: 1, depth: 3 } })
    for (const drawn of stacksOf(setting)) {
      const { sheets, viewBox } = drawingOf(drawn, 3)
      expect(sheets.map(({ side }) => side)).toEqual(drawn.sides)
      const [left, top, width, height] = viewBox
      for (const sheet of sheets)
        for (const [x, y] of cornersOf(sheet, { row: 0, column: 0 }, sheet.side)) {
          expect(x >= left && x <= left + width).toBe(true)
          expect(y >= top && y <= top + height).toBe(true)
        }
    }
  }
})

test('one 5×5 and two 3×3 end at the same place', () => {
  const [one, two] = stacksOf(FIRST).map((stack) => drawingOf(stack, 2))
  expect(one!.sheets.at(-1)).toEqual(two!.sheets.at(-1))
  expect(one!.viewBox).toEqual(two!.viewBox)
  const output = one!.sheets.at(-1)!
  expect(pointOn(output, 0, 0)[0]).toBeCloseTo(2 * 10 - 2 * 3.2)
})

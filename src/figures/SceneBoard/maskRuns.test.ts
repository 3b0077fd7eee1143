import { expect, test } from 'vitest'
import { maskRuns } from './maskRuns'

test('a class is drawn as runs, and each larger part has a place for its label', () => {
  const side = 12
  const classes = new Uint8Array(side * side)
  for (let y = 6; y < 10; y++) for (let x = 2; x < 6; x++) classes[y * side + x] = 4
  classes[0] = 7
  const [four, seven] = maskRuns(classes, side)
  expect(four).toEqual({
    label: 4,
    path: 'M2 6h4v1h-4zM2 7h4v1h-4zM2 8h4v1h-4zM2 9h4v1h-4z',
    parts: [{ x: 2, y: 5 }],
  })
  expect(seven).toEqual({ label: 7, path: 'M0 0h1v1h-1z', parts: [] })
})

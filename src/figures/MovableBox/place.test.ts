import { expect, test } from 'vitest'
import { placed, sized } from '.'

const bounds = { width: 32, height: 20 }
const box = { x: 4, y: 4, width: 12, height: 10 }

test('a box stays on whole units and inside', () => {
  expect(placed(box, 2.4, 3.6, bounds)).toEqual({ ...box, x: 2, y: 4 })
  expect(placed(box, -5, 99, bounds)).toEqual({ ...box, x: 0, y: 10 })
})

test('its far corner stays inside, too, and does not pass the near one', () => {
  expect(sized(box, 15.6, 3.2, bounds)).toEqual({ ...box, width: 16, height: 3 })
  expect(sized(box, 99, -4, bounds)).toEqual({ ...box, width: 28, height: 2 })
})

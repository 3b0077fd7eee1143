import { expect, test } from 'vitest'
import { coloursOf, hueOf, maskOf, regionsOf, runsOf } from './model'

// prettier-ignore
const classes = Uint8Array.from([
  0, 0, 8, 8,
  0, 8, 8, 8,
  0, 0, 8, 15,
])
const mask = { width: 4, height: 3, classes }

test('regions: background first, shares add up, a name stands on its own class', () => {
  const regions = regionsOf(mask)
  expect(regions.map(({ label }) => label)).toEqual([0, 8, 15])
  expect(regions.map(({ share }) => 12 * share)).toEqual([5, 6, 1])
  for (const { label, at } of regions) expect(classes[4 * at.y + at.x]).toBe(label)
  expect(regions[2]!.at).toEqual({ x: 3, y: 2 })
})

test('runs give the mask back', () => {
  const runs = runsOf(classes)
  expect(runs).toEqual([0, 2, 8, 2, 0, 1, 8, 3, 0, 2, 8, 1, 15, 1])
  expect(maskOf(runs, 4, 3)).toEqual(mask)
  expect(() => maskOf(runs, 4, 4)).toThrow('12 pixels for 4 × 4')
})

test('colours: each class its own, background clear, one class alone', () => {
  const regions = regionsOf(mask)
  const all = coloursOf(mask, regions, null)
  expect([...all.subarray(0, 4)]).toEqual([0, 0, 0, 0])
  expect([...all.subarray(8, 12)]).toEqual([...hueOf(regions, 8)!, 255])
  expect(hueOf(regions, 8)).not.toEqual(hueOf(regions, 15))
  const alone = coloursOf(mask, regions, 15)
  expect(alone[8 + 3]).toBe(0)
  expect(alone.at(-1)).toBe(255)
  expect([...coloursOf(mask, regions, 0).subarray(0, 4)]).toEqual([255, 255, 255, 255])
})

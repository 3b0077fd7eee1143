import { expect, it } from 'vitest'
import { atlasLevels, atlasSize, LEVEL_OPACITY } from './featureAtlas'

it('lays sixteen maps in a row with one pixel between them, and units in one row', () => {
  expect(atlasSize([28, 28, 16])).toEqual({ tile: 28, columns: 16, width: 463, height: 28 })
  expect(atlasSize([8, 8, 64])).toEqual({ tile: 8, columns: 16, width: 143, height: 35 })
  expect(atlasSize([50])).toEqual({ tile: 4, columns: 50, width: 249, height: 4 })
})

it('puts each channel into its tile, by the square root of its share of the largest', () => {
  // Two channels of 2×2, channels last: the first is 0 0.25 1 4, the second silent but for a negative value.
  const levels = atlasLevels([2, 2, 2], Float32Array.of(0, 0, 0.25, 0, 1, -1, 4, 0))
  const level = (share: number) => 1 + Math.round(14 * Math.sqrt(share))
  expect([...levels]).toEqual([1, level(0.25 / 4), 0, 1, 1, level(1 / 4), 15, 0, 1, 1])
})

it('shows silence as faint tiles and gaps as nothing', () => {
  const levels = atlasLevels([2, 2, 17], new Float32Array(68))
  expect(new Set(levels)).toEqual(new Set([0, 1]))
  expect(LEVEL_OPACITY[0]).toBe(0)
  expect(LEVEL_OPACITY[1]).toBeGreaterThan(0)
  expect(LEVEL_OPACITY[15]).toBeCloseTo(1)
  expect(LEVEL_OPACITY.every((opacity, i) => i === 0 || opacity > LEVEL_OPACITY[i - 1]!)).toBe(true)
})

it('refuses numbers that do not fit the shape', () => {
  expect(() => atlasLevels([2, 2, 2], new Float32Array(7))).toThrow('7 activations do not fit 2×2×2')
})

import { describe, expect, it } from 'vitest'
import { fromHalf, fromHalves, toHalf, toHalves } from './half'
import { stream } from './rng'

describe('half precision', () => {
  it.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65_504, 0x7bff],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    [1023 * 2 ** -24, 0x03ff],
    [Infinity, 0x7c00],
    [-Infinity, 0xfc00],
  ])('%d is exactly 0x%s', (value, half) => {
    expect(toHalf(value)).toBe(half)
    expect(fromHalf(half)).toBe(value)
  })

  it('rounds to nearest, ties to even', () => {
    const step = 2 ** -10 // between 1 and 2
    expect(toHalf(1 + 0.5 * step)).toBe(0x3c00)
    expect(toHalf(1 + 1.5 * step)).toBe(0x3c02)
    expect(toHalf(1 + 0.5 * step + 2 ** -23)).toBe(0x3c01)
    expect(toHalf(1 + 1.5 * step - 2 ** -23)).toBe(0x3c01)
    expect(toHalf(2 - 0.25 * step)).toBe(0x4000)
  })

  it('rounds subnormals likewise', () => {
    expect(toHalf(0.5 * 2 ** -24)).toBe(0)
    expect(toHalf(0.500001 * 2 ** -24)).toBe(1)
    expect(toHalf(1.5 * 2 ** -24)).toBe(2)
    expect(toHalf(2.5 * 2 ** -24)).toBe(2)
    expect(toHalf(1023.5 * 2 ** -24)).toBe(0x0400)
    expect(toHalf(-1.25 * 2 ** -24)).toBe(0x8001)
    expect(toHalf(1e-40)).toBe(0)
  })

  it('overflows to infinity from half-way on', () => {
    expect(toHalf(65_519.99)).toBe(0x7bff)
    expect(toHalf(65_520)).toBe(0x7c00)
    expect(toHalf(-1e30)).toBe(0xfc00)
  })

  it('keeps NaN', () => {
    expect(fromHalf(toHalf(NaN))).toBeNaN()
  })

  it('gives every half back', () => {
    const halves = Uint16Array.from({ length: 0x1_0000 }, (_, i) => i).filter(
      (half) => (half & 0x7c00) !== 0x7c00 || (half & 0x3ff) === 0,
    )
    expect(toHalves(fromHalves(halves))).toEqual(halves)
  })

  it('errs by at most 2⁻¹¹ of the value', () => {
    const rng = stream(1, 'halves')
    for (let i = 0; i < 10_000; i++) {
      const value = Math.fround(rng.normal() * 2 ** (rng.below(26) - 12))
      if (Math.abs(value) < 2 ** -14 || Math.abs(value) > 65_504) continue
      expect(Math.abs(fromHalf(toHalf(value)) - value)).toBeLessThanOrEqual(Math.abs(value) * 2 ** -11)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { E4M3, FLOAT16, FLOAT32 } from './floatFormats'
import { stream } from './rng'
import {
  bitsOfWeight,
  roundParameters,
  roundToIntegers,
  roundToSigns,
  type Rounding,
} from './roundParameters'

const rng = stream(1, 'weights')
const weights = Float32Array.from({ length: 1000 }, () => rng.normal() / 10)
const most = weights.reduce((a, w) => Math.max(a, Math.abs(w)), 0)

describe('integers', () => {
  test('by hand', () => {
    expect([...roundToIntegers(Float32Array.of(-7, 3.4, 0.5, 1.5, -2.5, 0), 4)]).toEqual([-7, 3, 0, 2, -2, 0])
    expect([...roundToIntegers(Float32Array.of(1, 0.51, 0.5, -0.49, -0.51), 2)]).toEqual([1, 1, 0, -0, -1])
    expect([...roundToIntegers(Float32Array.of(0, 0), 4)]).toEqual([0, 0])
  })

  test.each([2, 3, 4, 6, 8])(
    '%i bits: at most half a step off, no more values than there are, none twice',
    (bits) => {
      const rounded = roundToIntegers(weights, bits)
      const step = most / (2 ** (bits - 1) - 1)
      weights.forEach((w, i) =>
        expect(Math.abs(rounded[i]! - w)).toBeLessThanOrEqual((step / 2) * (1 + 1e-6)),
      )
      const values = new Set([...rounded].map(Math.abs))
      expect(values.size).toBeLessThanOrEqual(2 ** (bits - 1))
      expect(Math.max(...values)).toBeCloseTo(most, 6)
      expect(roundToIntegers(rounded, bits)).toEqual(rounded)
    },
  )
})

test('signs keep the mean size and nothing else', () => {
  expect([...roundToSigns(Float32Array.of(-1, 2, 0, -5))]).toEqual([-2, 2, 2, -2])
})

describe('all parameters', () => {
  const tensors = [
    { name: 'conv1.filter', shape: [2, 2] },
    { name: 'conv1.bias', shape: [1] },
    { name: 'affine1.weight', shape: [3] },
  ]
  const values = Float32Array.of(1, -2, 4, 0.3, 0.123, 10, -30, 0.001)
  const rounded = (rounding: Rounding) => roundParameters(values, tensors, rounding)

  test('each tensor has a scale of its own, and biases are kept', () => {
    const { values: signs, bytes } = rounded({ kind: 'sign' })
    const mean = Math.fround(7.3 / 4)
    const other = Math.fround(40.001 / 3)
    expect(signs[4]).toBe(values[4])
    for (const [i, expected] of [mean, -mean, mean, mean].entries()) expect(signs[i]).toBeCloseTo(expected, 6)
    for (const [i, expected] of [other, -other, other].entries())
      expect(signs[5 + i]).toBeCloseTo(expected, 5)
    expect(bytes).toBe(Math.ceil(7 / 8 + 3 * 4))
    expect(rounded({ kind: 'integer', bits: 4 }).bytes).toBe(Math.ceil((7 * 4) / 8 + 3 * 4))
  })

  test('floating point rounds biases too and has no scale', () => {
    expect(rounded({ kind: 'float', ...FLOAT32 })).toEqual({ values, bytes: 32 })
    const half = rounded({ kind: 'float', ...FLOAT16 })
    expect(half.bytes).toBe(16)
    expect(half.values[4]).toBe(0.12298583984375)
    expect(rounded({ kind: 'float', ...E4M3 }).values[7]).toBe(2 ** -9 * 1)
  })

  test('bits of one weight', () => {
    expect(
      ([{ kind: 'float', ...E4M3 }, { kind: 'integer', bits: 3 }, { kind: 'sign' }] as Rounding[]).map(
        bitsOfWeight,
      ),
    ).toEqual([8, 3, 1])
  })
})

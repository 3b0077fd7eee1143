import { expect, test } from 'vitest'
import { stream } from '../../math/rng'
import { pack, unpack } from './modelPacked'

test.each([0, 1, 63, 64, 65, 1000])(
  '%i values come back, off by half a step of their group at most',
  (length) => {
    const rng = stream(1, 'noise')
    const values = Float32Array.from({ length }, (_, i) => rng.normal() * 10 ** -(i >> 8))
    const bytes = pack(values)
    expect(bytes).toHaveLength(length + 2 * Math.ceil(length / 64))
    const back = unpack(bytes)
    expect(back).toHaveLength(length)
    back.forEach((value, i) => {
      const group = values.subarray(i - (i % 64), i - (i % 64) + 64)
      const most = Math.max(...group.map(Math.abs))
      expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(most * (0.5 / 127 + 2 ** -11))
    })
  },
)

test('zeros stay zeros', () => {
  expect(Array.from(unpack(pack(new Float32Array(70))))).toEqual(Array.from({ length: 70 }, () => 0))
})

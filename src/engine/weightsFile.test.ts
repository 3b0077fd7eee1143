import { describe, expect, it } from 'vitest'
import { decodeWeights, encodeWeights, formatOf } from './weightsFile'

const VALUES = Float32Array.of(0, 1, -0.5, Math.fround(0.1))

describe('a weights file', () => {
  it('keeps every bit of f32', () => {
    const bytes = encodeWeights(VALUES, 'float32')
    expect(bytes.length).toBe(16)
    expect(decodeWeights(bytes.buffer, formatOf('float32'), 4)).toEqual(VALUES)
  })

  it('keeps the nearest f16 in half the bytes', () => {
    const bytes = encodeWeights(VALUES, 'float16')
    expect([...bytes]).toEqual([0x00, 0x00, 0x00, 0x3c, 0x00, 0xb8, 0x66, 0x2e])
    expect([...decodeWeights(bytes.buffer, formatOf('float16'), 4)]).toEqual([0, 1, -0.5, 0x666 * 2 ** -14])
  })

  it('may hold several nets', () => {
    const { buffer } = encodeWeights(VALUES, 'float16')
    expect(decodeWeights(buffer, formatOf('float16'), 2).length).toBe(4)
  })

  it('refuses what does not fit', () => {
    const { buffer } = encodeWeights(VALUES, 'float16')
    expect(() => decodeWeights(buffer, formatOf('float16'), 3)).toThrow('8 bytes of float16')
    expect(() => decodeWeights(buffer, 'bfloat16', 4)).toThrow('unknown weights format: bfloat16')
    expect(() => decodeWeights(new ArrayBuffer(0), formatOf('float16'), 4)).toThrow('0 bytes')
  })
})

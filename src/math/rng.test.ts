import { describe, expect, it } from 'vitest'
import { shuffle, stream } from './rng'

const draw = (n: number, seed: number, purpose = 'test', index = 0) => {
  const rng = stream(seed, purpose, index)
  return Array.from({ length: n }, () => rng.uniform())
}

describe('stream', () => {
  it('depends on its key and nothing else', () => {
    expect(draw(5, 1)).toEqual(draw(5, 1))
    expect(draw(5, 1)).not.toEqual(draw(5, 2))
    expect(draw(5, 1, 'a')).not.toEqual(draw(5, 1, 'b'))
    expect(draw(5, 1, 'a', 0)).not.toEqual(draw(5, 1, 'a', 1))
  })

  it('fills [0, 1) evenly', () => {
    const bins = new Array<number>(16).fill(0)
    for (const u of draw(64_000, 7)) bins[Math.floor(u * 16)]!++
    const chiSquared = bins.reduce((sum, n) => sum + (n - 4000) ** 2 / 4000, 0)
    expect(chiSquared).toBeLessThan(37.7) // 0.1 % point of χ² with 15 degrees of freedom
  })

  it('has neighbouring streams that are uncorrelated', () => {
    const a = draw(20_000, 1, 'dropout', 41)
    const b = draw(20_000, 1, 'dropout', 42)
    const covariance = a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0) / a.length
    expect(Math.abs(covariance * 12)).toBeLessThan(0.03)
  })

  it('draws normals of mean 0 and deviation 1', () => {
    const rng = stream(3, 'normal')
    const x = Array.from({ length: 50_000 }, () => rng.normal())
    const mean = x.reduce((s, v) => s + v, 0) / x.length
    const variance = x.reduce((s, v) => s + (v - mean) ** 2, 0) / x.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
  })
})

describe('shuffle', () => {
  it('keeps every item and is repeatable', () => {
    const order = (seed: number) =>
      shuffle(
        Uint32Array.from({ length: 100 }, (_, i) => i),
        stream(seed, 'shuffle'),
      )
    expect([...order(1)].sort((x, y) => x - y)).toEqual(Array.from({ length: 100 }, (_, i) => i))
    expect(order(1)).toEqual(order(1))
    expect(order(1)).not.toEqual(order(2))
  })
})

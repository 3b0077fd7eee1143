import { expect, it } from 'vitest'
import { sharesOf } from './shares'

it.each([1, 10, 25, 26, 60, 100, 333])('a batch of %i is in its shares, in order, none above 25', (of) => {
  const batch = {
    pixels: Float32Array.from({ length: of * 784 }, (_, i) => i),
    labels: Int32Array.from({ length: of }, (_, i) => i),
  }
  const shares = sharesOf(batch)
  expect(shares.flatMap((share) => [...share.batch.labels])).toEqual([...batch.labels])
  for (const { batch: part, rows } of shares) {
    expect(part.labels.length).toBeLessThanOrEqual(25)
    expect(rows).toEqual({ first: part.labels[0], of })
    expect(part.pixels[0]).toBe(rows.first * 784)
    expect(part.pixels.length).toBe(part.labels.length * 784)
  }
})

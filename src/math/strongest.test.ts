import { expect, it } from 'vitest'
import { stream } from './rng'
import { commonest, keepStrongest, type Answer } from './strongest'

it('keeps what sorting all answers would put first', () => {
  const [images, cells, channels, most] = [40, 9, 3, 5]
  const rng = stream(1, 'activations')
  // Coarse values, so that there are ties.
  const values = Float32Array.from({ length: images * cells * channels }, () =>
    Math.max(0, Math.round(3 * rng.normal())),
  )
  const lists: Answer[][] = Array.from({ length: channels }, () => [])
  const half = values.length / 2
  keepStrongest(lists, values.subarray(0, half), { first: 100, cells, most })
  keepStrongest(lists, values.subarray(half), { first: 100 + images / 2, cells, most })
  for (let channel = 0; channel < channels; channel++) {
    const all = Array.from({ length: images }, (_, i) => {
      const map = Array.from({ length: cells }, (_, cell) => values[(i * cells + cell) * channels + channel]!)
      const value = Math.max(...map)
      return { image: 100 + i, cell: map.indexOf(value), value }
    })
    const sorted = all.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value)
    expect(lists[channel]).toEqual(sorted.slice(0, most))
  }
})

it('leaves a channel that never answers without any', () => {
  const lists: Answer[][] = [[]]
  keepStrongest(lists, new Float32Array(8), { first: 0, cells: 4, most: 3 })
  expect(lists).toEqual([[]])
})

it('counts the commonest label, the smaller of two', () => {
  expect(commonest([4, 9, 4, 9, 1])).toEqual({ label: 4, count: 2 })
  expect(commonest([]).count).toBe(0)
})

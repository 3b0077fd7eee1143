import { expect, it } from 'vitest'
import type { Idx } from './idx'
import { cutShards } from './shards'

const images: Idx = { shape: [3, 1, 2], data: Uint8Array.of(10, 11, 20, 21, 30, 31) }
const labels: Idx = { shape: [3], data: Uint8Array.of(1, 2, 3) }

it('puts labels first, then pixels, and leaves a short last shard', () => {
  expect(cutShards(images, labels, 2)).toEqual([
    { count: 2, content: Uint8Array.of(1, 2, 10, 11, 20, 21) },
    { count: 1, content: Uint8Array.of(3, 30, 31) },
  ])
})

it('refuses labels that belong to other images', () => {
  expect(() => cutShards(images, { shape: [2], data: Uint8Array.of(1, 2) }, 2)).toThrow(
    '3 images do not match 2 labels',
  )
  expect(() => cutShards(images, images, 2)).toThrow('Labels have 3 dimensions')
})

it('refuses a shard size that would never end', () => {
  expect(() => cutShards(images, labels, 0)).toThrow('A shard of 0 examples')
})

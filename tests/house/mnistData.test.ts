/** The committed shards are what their manifest says, so a bad merge or a half-finished conversion cannot ship. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

interface Manifest {
  imageShape: number[]
  classes: number
  splits: Record<
    string,
    { count: number; shards: { file: string; count: number; bytes: number; sha256: string }[] }
  >
}

const folder = new URL('../../public/data/mnist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest
const pixels = manifest.imageShape.reduce((product, size) => product * size, 1)

describe.each([
  ['train', 60_000, [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]],
  ['test', 10_000, [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]],
])('MNIST %s', (name, count, perDigit) => {
  it(`holds ${count} examples, ${perDigit.join(', ')} of the ten digits`, () => {
    const split = manifest.splits[name]
    expect(split?.count).toBe(count)
    const found = new Array<number>(manifest.classes).fill(0)
    for (const shard of split?.shards ?? []) {
      const file = readFileSync(new URL(shard.file, folder))
      const content = gunzipSync(file)
      expect(file.length, shard.file).toBe(shard.bytes)
      expect(content.length, shard.file).toBe(shard.count * (1 + pixels))
      expect(createHash('sha256').update(content).digest('hex'), shard.file).toBe(shard.sha256)
      for (const label of content.subarray(0, shard.count)) found[label] = (found[label] ?? 0) + 1
    }
    expect(found).toEqual(perDigit)
  })
})

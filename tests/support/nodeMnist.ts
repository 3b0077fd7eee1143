/** The shipped MNIST shards, read from disk. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { emptyDataset, PIXELS, type Dataset } from '../../src/engine/datasets/dataset'
import { decodeShard, type ShardEntry } from '../../src/engine/datasets/shard'

const folder = fileURLToPath(new URL('../../public/data/mnist/', import.meta.url))

/** The first `images` of a split, verified. */
export async function readMnist(split: 'train' | 'test', images: number): Promise<Dataset> {
  const manifest = JSON.parse(await readFile(`${folder}manifest.json`, 'utf8')) as {
    splits: Record<string, { shards: ShardEntry[] }>
  }
  const dataset = emptyDataset(images)
  const shards: Dataset['shards'] = []
  let first = 0
  for (const entry of manifest.splits[split]!.shards) {
    if (first >= images) break
    const count = Math.min(entry.count, images - first)
    const { labels, pixels } = await decodeShard(new Uint8Array(await readFile(folder + entry.file)), entry)
    dataset.labels.set(labels.subarray(0, count), first)
    dataset.pixels.set(pixels.subarray(0, count * PIXELS), first * PIXELS)
    shards.push({ first, count, ready: Promise.resolve(true) })
    first += entry.count
  }
  return { ...dataset, shards }
}

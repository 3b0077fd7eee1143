/**
 * Cuts a labelled set of images into shards: `count` labels (one byte each), then `count` images (one byte per pixel).
 * Labels come first, so that a reader knows the length of both parts from the total alone.
 */
import type { Idx } from './idx'

/** One shard before compression. */
export interface Shard {
  count: number
  content: Uint8Array
}

/** Cuts images and labels into shards of at most `perShard` examples, in the order of the files. */
export function cutShards(images: Idx, labels: Idx, perShard: number): Shard[] {
  const [count = 0, ...imageShape] = images.shape
  const pixels = imageShape.reduce((product, size) => product * size, 1)
  if (labels.shape.length !== 1) throw new Error(`Labels have ${labels.shape.length} dimensions, expected 1.`)
  if (labels.shape[0] !== count) throw new Error(`${count} images do not match ${labels.shape[0]} labels.`)
  if (!Number.isInteger(perShard) || perShard < 1)
    throw new Error(`A shard of ${perShard} examples is impossible.`)

  return Array.from({ length: Math.ceil(count / perShard) }, (_, index) => {
    const start = index * perShard
    const end = Math.min(count, start + perShard)
    const content = new Uint8Array((end - start) * (1 + pixels))
    content.set(labels.data.subarray(start, end))
    content.set(images.data.subarray(start * pixels, end * pixels), end - start)
    return { count: end - start, content }
  })
}

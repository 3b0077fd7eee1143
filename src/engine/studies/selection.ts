import { shuffle, stream } from '../../math/rng'
import { invariant } from '../../lib/invariant'
import { imageAt, type Dataset } from '../datasets/dataset'
import type { Selection } from '../studyTasks/comparison'

/** Indices of the images that a selection names, in the order of the dataset. Throws when there are none. */
export function indicesOf(
  labels: Uint8Array,
  { pool, classes, perClass = Infinity, skip = 0 }: Selection,
): Uint32Array {
  const met = new Map<number, number>()
  const indices: number[] = []
  for (let i = 0; i < Math.min(pool, labels.length); i++) {
    const label = labels[i]!
    if (classes && !classes.includes(label)) continue
    const before = met.get(label) ?? 0
    met.set(label, before + 1)
    if (before >= skip && before < skip + perClass) indices.push(i)
  }
  if (indices.length === 0) throw new Error('there is no image of these classes')
  return Uint32Array.from(indices)
}

/** The images of a step: each epoch visits all of them in an order of its own, drawn from the seed; the last batch may be small. */
export function batchOf(indices: Uint32Array, step: number, batchSize: number, seed: number): Uint32Array {
  const perEpoch = Math.ceil(indices.length / batchSize)
  const order = shuffle(indices.slice(), stream(seed, 'shuffle', Math.floor(step / perEpoch)))
  const from = (step % perEpoch) * batchSize
  return order.subarray(from, from + batchSize)
}

/** One image of a dataset and its label; rejects when it could not be loaded. */
export async function imageOf(
  dataset: Dataset,
  index: number,
): Promise<{ pixels: Uint8Array; label: number }> {
  const shard = dataset.shards.find(({ first, count }) => index >= first && index < first + count)
  invariant(await shard?.ready, `test image ${index} could not be loaded`)
  return { pixels: imageAt(dataset, index), label: dataset.labels[index]! }
}

/** Waits until all of a dataset is there. */
export async function whole(dataset: Dataset): Promise<Dataset> {
  for (const { ready } of dataset.shards)
    if (!(await ready)) throw new Error('not all images could be loaded')
  return dataset
}

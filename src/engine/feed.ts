/** Which images a step trains on: a function of plan and step, so that a resumed run meets the same batches. */
import { stream } from '../math/rng'
import type { Dataset } from './datasets/dataset'
import { takeBatch, type Batch } from './datasets/batch'
import { epochOrder } from './datasets/order'
import { stepsPerEpoch, type Plan } from './protocol'

export class NoDataError extends Error {}

/** Hands out the batch of any step; waits for shards still on their way. */
export function batchFeed(plan: Plan, train: Dataset): (step: number) => Promise<Batch> {
  const perEpoch = stepsPerEpoch(plan)
  let known: { epoch: number; order: Uint32Array } = { epoch: -1, order: new Uint32Array() }

  const shardOf = (index: number) => train.shards.findLast(({ first }) => first <= index)!

  /** The image itself, or one from a shard that did arrive when its own is missing. */
  const resolve = async (index: number): Promise<number> => {
    if (await shardOf(index).ready) return index
    for (const { first, count, ready } of train.shards) if (await ready) return first + (index % count)
    throw new NoDataError('none of the training images could be loaded')
  }

  return async (step) => {
    const epoch = Math.floor(step / perEpoch)
    if (known.epoch !== epoch) known = { epoch, order: epochOrder(plan.seed, epoch, train.shards) }
    const from = (step % perEpoch) * plan.batchSize
    const indices: number[] = []
    for (const index of known.order.subarray(from, from + plan.batchSize)) indices.push(await resolve(index))
    return takeBatch(train, indices, { switches: plan.augmentation, rng: stream(plan.seed, 'augment', step) })
  }
}

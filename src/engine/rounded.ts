/** What a network says when its parameters are rounded and its arithmetic is not (section 8.3.4). */
import { roundParameters } from '../math/roundParameters'
import { onCurrentBackend } from './compute'
import { takeBatch } from './datasets/batch'
import type { Dataset } from './datasets/dataset'
import { topTwo } from './evaluate'
import { Model } from './model'
import { networkOf } from './networks/networkOf'
import type { Rounding } from './protocol'
import type { ShippedModel } from './shippedModel'

const BATCH = 100

export interface RoundedAnswers {
  /** [count] */
  predicted: Uint8Array
  /** [count] */
  labels: Uint8Array
  /** Of all parameters, packed. */
  bytes: number
}

/** Which digit is likeliest in each row of ten. */
const digitsOf = (logits: Float32Array): number[] =>
  Array.from({ length: logits.length / 10 }, (_, i) => topTwo(logits.subarray(10 * i, 10 * i + 10))[0])

/**
 * Asks the network about `count` test images from `from` on, on the current backend, in inference mode. Throws when the images
 * do not exist or did not arrive.
 */
export async function answersOfRounded(
  { plan, values }: ShippedModel,
  rounding: Rounding,
  test: Dataset,
  from: number,
  count: number,
): Promise<RoundedAnswers> {
  const end = from + count
  if (!(Number.isInteger(from) && Number.isInteger(count) && from >= 0 && count > 0 && end <= test.size))
    throw new Error(`there are no test images ${from} to ${end - 1}`)
  for (const shard of test.shards)
    if (shard.first < end && shard.first + shard.count > from && !(await shard.ready))
      throw new Error('not all test images could be loaded')
  const rounded = roundParameters(values, networkOf(plan).tensors, rounding)
  const model = new Model(plan, { values: rounded.values })
  try {
    const compute = onCurrentBackend(model)
    const predicted = new Uint8Array(count)
    for (let first = from; first < end; first += BATCH) {
      const indices = Array.from({ length: Math.min(BATCH, end - first) }, (_, i) => first + i)
      predicted.set(digitsOf(await compute.logits(takeBatch(test, indices).pixels)), first - from)
    }
    return { predicted, labels: test.labels.slice(from, end), bytes: rounded.bytes }
  } finally {
    model.dispose()
  }
}

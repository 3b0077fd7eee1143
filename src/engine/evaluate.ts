import { softmax } from '../math/softmax'
import type { Compute } from './compute'
import { takeBatch } from './datasets/batch'
import type { Dataset } from './datasets/dataset'
import type { Evaluation, Predictions } from './protocol'

/** Images that are asked about at a time. */
export const TEST_BATCH = 100

/** Indices of the first `images` test images whose shard has arrived. */
async function availableIndices(test: Dataset, images: number): Promise<number[]> {
  const indices: number[] = []
  for (const { first, count, ready } of test.shards) {
    if (first >= images || !(await ready)) continue
    for (let i = first; i < Math.min(first + count, images); i++) indices.push(i)
  }
  return indices
}

/** Where the largest and the second-largest entry of a row of ten are; of equal ones the first is the larger. */
export function topTwo(row: Float32Array): [number, number] {
  let [best, second] = row[0]! >= row[1]! ? [0, 1] : [1, 0]
  for (let k = 2; k < row.length; k++) {
    if (row[k]! > row[best]!) [best, second] = [k, best]
    else if (row[k]! > row[second]!) second = k
  }
  return [best, second]
}

/**
 * Asks the net of `step` about the first `images` test images, in inference mode. Yields after each batch so that the caller
 * may pause or look at messages. Predictions come with it only when all 10,000 were asked.
 */
export async function* evaluate(
  compute: Pick<Compute, 'logits' | 'inFlight'>,
  step: number,
  test: Dataset,
  images: number,
): AsyncGenerator<void, { evaluation: Evaluation; predictions?: Predictions }> {
  const indices = await availableIndices(test, images)
  if (indices.length === 0) throw new Error('no test image could be loaded')
  const predictions: Predictions = {
    step,
    labels: test.labels.slice(0, images),
    predicted: new Uint8Array(images),
    second: new Uint8Array(images),
    confidence: new Float32Array(images),
  }
  let correct = 0
  let loss = 0
  const asked: { part: number[]; logits: Promise<Float32Array> }[] = []
  let from = 0
  for (;;) {
    for (; from < indices.length && asked.length < compute.inFlight; from += TEST_BATCH) {
      const part = indices.slice(from, from + TEST_BATCH)
      asked.push({ part, logits: compute.logits(takeBatch(test, part).pixels) })
    }
    const answer = asked.shift()
    if (!answer) break
    const logits = await answer.logits
    answer.part.forEach((index, i) => {
      const row = softmax(logits.subarray(i * 10, i * 10 + 10))
      const [best, second] = topTwo(row)
      const label = test.labels[index]!
      predictions.predicted[index] = best
      predictions.second[index] = second
      predictions.confidence[index] = row[best]!
      correct += Number(best === label)
      loss -= Math.log(Math.max(row[label]!, 1e-30))
    })
    yield
  }
  const evaluation = {
    step,
    accuracy: correct / indices.length,
    images: indices.length,
    loss: loss / indices.length,
  }
  return indices.length === test.size && images === test.size ? { evaluation, predictions } : { evaluation }
}

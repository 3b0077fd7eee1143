/**
 * The beginning of a run as plain numbers, so that another program can repeat it without our random numbers: first weights, the
 * images of the first steps, and which units dropout keeps in them. Computes nothing and needs no backend.
 */
import { stream } from '../math/rng'
import { PIXELS, type Dataset } from './datasets/dataset'
import { batchFeed } from './feed'
import { isKept } from './layers/dropout'
import { initialise } from './networks/initialise'
import { networkOf } from './networks/networkOf'
import type { Experiment, Plan } from './protocol'

/** The chapter's dropout after its hidden layer. */
const RATE = 0.5

/** Of a plan without augmentation, whose network is the repaired DeepConvNet; throws for others. */
export async function experimentOf(plan: Plan, data: Dataset, steps: number): Promise<Experiment> {
  if (plan.network === 'simple-convnet' || plan.variant !== 'repaired')
    throw new Error('only the repaired DeepConvNet can be taken along')
  const network = networkOf(plan)
  const { batchSize, seed } = plan
  const { hidden } = plan.widths
  const images = new Uint8Array(steps * batchSize * PIXELS)
  const labels = new Uint8Array(steps * batchSize)
  const kept = new Uint8Array(steps * batchSize * hidden)
  const batchAt = batchFeed(plan, data)
  for (let step = 0; step < steps; step++) {
    const batch = await batchAt(step)
    const first = step * batchSize
    batch.pixels.forEach((value, i) => (images[first * PIXELS + i] = Math.round(255 * value)))
    labels.set(batch.labels, first)
    const rng = stream(seed, 'dropout', step)
    for (let i = 0; i < batchSize * hidden; i++) kept[first * hidden + i] = isKept(RATE, rng) ? 1 : 0
  }
  const values = initialise(network, plan.initialisation, seed)
  return { weights: { tensors: network.tensors, values }, images, labels, kept }
}

import type { Rng } from '../../math/rng'
import type { Augmentation } from '../protocol'
import { augmentInto, isIdentity, scaleInto } from './augment'
import { imageAt, PIXELS, type Dataset } from './dataset'

export interface Batch {
  /** [batch, 28, 28, 1], 0–1. */
  pixels: Float32Array
  /** [batch], 0–9. */
  labels: Int32Array
}

/** Copies images out of the dataset as floats, augmented when an augmentation is given. */
export function takeBatch(
  dataset: Pick<Dataset, 'pixels' | 'labels'>,
  indices: ArrayLike<number>,
  augmentation?: { switches: Augmentation; rng: Rng },
): Batch {
  const batch: Batch = {
    pixels: new Float32Array(indices.length * PIXELS),
    labels: new Int32Array(indices.length),
  }
  const change = augmentation && !isIdentity(augmentation.switches) ? augmentation : null
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!
    const output = batch.pixels.subarray(i * PIXELS, (i + 1) * PIXELS)
    if (change) augmentInto(output, imageAt(dataset, index), change.switches, change.rng)
    else scaleInto(output, imageAt(dataset, index))
    batch.labels[i] = dataset.labels[index]!
  }
  return batch
}

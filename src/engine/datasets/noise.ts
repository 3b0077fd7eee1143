import { stream } from '../../math/rng'
import type { Batch } from './batch'

/** A batch of noise, the same at every call: paces and memory do not depend on what the images show. */
export function noiseBatch(images: number): Batch {
  const rng = stream(1, 'noise')
  return {
    pixels: Float32Array.from({ length: images * 784 }, () => rng.uniform()),
    labels: Int32Array.from({ length: images }, () => rng.below(10)),
  }
}

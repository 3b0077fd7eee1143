import { stream } from '../../src/math/rng'

/** A batch of noise, the same at every call: paces and memory do not depend on what the images show. */
export function noiseBatch(images: number): { pixels: Float32Array; labels: Int32Array } {
  const rng = stream(1, 'bench')
  return {
    pixels: Float32Array.from({ length: images * 784 }, () => rng.uniform()),
    labels: Int32Array.from({ length: images }, () => rng.below(10)),
  }
}

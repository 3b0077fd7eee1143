/**
 * Bilinear weights for a transposed convolution that enlarges a map, as Long, Shelhamer and Darrell (2015) begin theirs: `factor` new pixels
 * for each old one, read between the centres of the old ones.
 */

/** The weights along one side of the filter, [2·factor − factor mod 2]; its products are the filter. */
export function bilinearWeights(factor: number): number[] {
  const side = 2 * factor - (factor % 2)
  const centre = (side - 1) / 2
  return Array.from({ length: side }, (_, i) => 1 - Math.abs(i - centre) / factor)
}

/** A filter [side, side, channels, channels] that enlarges each channel by itself. */
export function bilinearFilter(factor: number, channels: number): Float32Array {
  const weights = bilinearWeights(factor)
  const side = weights.length
  const filter = new Float32Array(side * side * channels * channels)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      for (let channel = 0; channel < channels; channel++)
        filter[((y * side + x) * channels + channel) * channels + channel] = weights[y]! * weights[x]!
  return filter
}

/**
 * A row enlarged by a transposed convolution with stride `factor` and padding that keeps the size whole: each old pixel lays its weights
 * down, and what falls on the same place is added.
 */
export function enlargedRow(row: readonly number[], factor: number): number[] {
  const weights = bilinearWeights(factor)
  const before = Math.floor((weights.length - factor) / 2)
  const sum = new Array<number>(row.length * factor).fill(0)
  row.forEach((value, i) =>
    weights.forEach((weight, k) => {
      const at = i * factor + k - before
      if (at >= 0 && at < sum.length) sum[at]! += value * weight
    }),
  )
  return sum
}

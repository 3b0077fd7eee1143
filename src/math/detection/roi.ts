/**
 * Cuts a region out of a feature map and brings it to a fixed size: by the largest value in each of a grid of whole cells, as Fast R-CNN does
 * (RoI pooling, Girshick 2015), or by reading between cells (RoI align, He et al. 2017).
 */
import type { Box } from './boxes'

/** A map [size, size, channels], row by row. */
export interface FeatureMap {
  size: number
  channels: number
  values: ArrayLike<number>
}

/**
 * Weights [bins, cells] that read one side of a region: bin i is the mean of `samples` points spread evenly in it, each read linearly between
 * the centres of the two cells beside it, and from the last cell beyond. `from` and `length` are in cells. RoI align is A_y · F · A_xᵀ.
 */
export function alignWeights(
  from: number,
  length: number,
  cells: number,
  bins: number,
  samples = 2,
): Float32Array {
  const weights = new Float32Array(bins * cells)
  for (let bin = 0; bin < bins; bin++) {
    for (let sample = 0; sample < samples; sample++) {
      const at = from + (length * (bin + (sample + 0.5) / samples)) / bins - 0.5
      const inside = Math.max(0, Math.min(cells - 1, at))
      const left = Math.min(cells - 2, Math.floor(inside))
      weights[bin * cells + left]! += (left + 1 - inside) / samples
      weights[bin * cells + left + 1]! += (inside - left) / samples
    }
  }
  return weights
}

/** RoI align of one region, in pixels, on a map of the given stride: [bins, bins, channels]. */
export function roiAlign(map: FeatureMap, box: Box, stride: number, bins: number): Float32Array {
  const { size, channels, values } = map
  const rows = alignWeights(box.y / stride, box.height / stride, size, bins)
  const columns = alignWeights(box.x / stride, box.width / stride, size, bins)
  const pooled = new Float32Array(bins * bins * channels)
  for (let i = 0; i < bins; i++)
    for (let j = 0; j < bins; j++)
      for (let y = 0; y < size; y++)
        for (let x = 0; x < size; x++) {
          const weight = rows[i * size + y]! * columns[j * size + x]!
          if (weight === 0) continue
          for (let c = 0; c < channels; c++)
            pooled[(i * bins + j) * channels + c]! += weight * values[(y * size + x) * channels + c]!
        }
  return pooled
}

/** First and last cell, exclusive, of a bin of RoI pooling; bins may share cells, and each has at least one. */
export function poolCells(
  from: number,
  length: number,
  cells: number,
  bins: number,
  bin: number,
): [number, number] {
  const first = Math.max(0, Math.min(cells - 1, Math.floor(from + (length * bin) / bins)))
  const last = Math.min(cells, Math.ceil(from + (length * (bin + 1)) / bins))
  return [first, Math.max(first + 1, last)]
}

/** RoI pooling of one region; its edges are rounded to whole cells first. */
export function roiPool(map: FeatureMap, box: Box, stride: number, bins: number): Float32Array {
  const { size, channels, values } = map
  const left = Math.round(box.x / stride)
  const top = Math.round(box.y / stride)
  const width = Math.max(1, Math.round((box.x + box.width) / stride) - left)
  const height = Math.max(1, Math.round((box.y + box.height) / stride) - top)
  const pooled = new Float32Array(bins * bins * channels).fill(-Infinity)
  for (let i = 0; i < bins; i++) {
    const [y0, y1] = poolCells(top, height, size, bins, i)
    for (let j = 0; j < bins; j++) {
      const [x0, x1] = poolCells(left, width, size, bins, j)
      for (let y = y0; y < y1; y++)
        for (let x = x0; x < x1; x++)
          for (let c = 0; c < channels; c++) {
            const at = (i * bins + j) * channels + c
            pooled[at] = Math.max(pooled[at]!, values[(y * size + x) * channels + c]!)
          }
    }
  }
  return pooled
}

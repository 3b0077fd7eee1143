/**
 * A convolution twice: as its definition says it, and as one product of matrices (im2col, section 8.3.2). Channels last, as images lie
 * in memory: x is [batch, side, side, channels], and a window is read row by row, pixel by pixel, channel by channel.
 */
import { outputSide } from './operationCost'

/** Square maps, square filters, the same step and padding in both directions. */
export interface Convolution {
  /** [batch, side, channels] */
  input: readonly number[]
  filters: number
  kernel: number
  stride: number
  pad: number
}

export interface MatrixShape {
  /** Positions of the filter, of all images. */
  rows: number
  /** Numbers under the filter: kernel · kernel · channels. */
  columns: number
}

/** Of the matrix that im2col makes. */
export function matrixShape({ input, kernel, stride, pad }: Convolution): MatrixShape {
  const [batch, side, channels] = input as [number, number, number]
  return { rows: batch * outputSide(side, kernel, stride, pad) ** 2, columns: kernel * kernel * channels }
}

/** Writes the matrix [rows, columns] into `matrix`, which holds zeros wherever padding is; those are left alone. */
export function im2col(x: Float32Array, convolution: Convolution, matrix: Float32Array): void {
  const { input, kernel, stride, pad } = convolution
  const [batch, side, channels] = input as [number, number, number]
  const across = outputSide(side, kernel, stride, pad)
  let row = 0
  for (let n = 0; n < batch; n++)
    for (let top = -pad, i = 0; i < across; i++, top += stride)
      for (let left = -pad, j = 0; j < across; j++, left += stride, row++)
        for (let ky = 0; ky < kernel; ky++) {
          const y = top + ky
          if (y < 0 || y >= side) continue
          const from = Math.max(0, -left)
          const to = Math.min(kernel, side - left)
          let at = ((row * kernel + ky) * kernel + from) * channels
          const start = ((n * side + y) * side + left + from) * channels
          const end = start + (to - from) * channels
          for (let source = start; source < end; source++) matrix[at++] = x[source]!
        }
}

/**
 * The convolution by plain loops, each output a sum over its window. `weights` is [filters, kernel, kernel, channels], so that the
 * innermost loop runs along memory in both arrays; returns [batch, across, across, filters]. JavaScript adds in 64 bits.
 */
export function convolveByLoops(
  x: Float32Array,
  weights: Float32Array,
  convolution: Convolution,
): Float32Array {
  const { input, filters, kernel, stride, pad } = convolution
  const [batch, side, channels] = input as [number, number, number]
  const across = outputSide(side, kernel, stride, pad)
  const output = new Float32Array(batch * across * across * filters)
  let out = 0
  for (let n = 0; n < batch; n++)
    for (let top = -pad, i = 0; i < across; i++, top += stride)
      for (let left = -pad, j = 0; j < across; j++, left += stride)
        for (let f = 0; f < filters; f++) {
          let sum = 0
          for (let ky = 0; ky < kernel; ky++) {
            const y = top + ky
            if (y < 0 || y >= side) continue
            for (let kx = 0; kx < kernel; kx++) {
              const column = left + kx
              if (column < 0 || column >= side) continue
              const pixel = ((n * side + y) * side + column) * channels
              const weight = ((f * kernel + ky) * kernel + kx) * channels
              for (let c = 0; c < channels; c++) sum += x[pixel + c]! * weights[weight + c]!
            }
          }
          output[out++] = sum
        }
  return output
}

/** [rows, columns] → [columns, rows]: filters as rows into filters as columns, and back. */
export function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) turned[c * rows + r] = values[r * columns + c]!
  return turned
}

/** The largest difference of two results, and the largest magnitude in the first. */
export function compareResults(reference: Float32Array, other: Float32Array) {
  let difference = 0
  let largest = 0
  for (let i = 0; i < reference.length; i++) {
    difference = Math.max(difference, Math.abs(reference[i]! - other[i]!)) // a NaN stays
    largest = Math.max(largest, Math.abs(reference[i]!))
  }
  return { difference, largest }
}

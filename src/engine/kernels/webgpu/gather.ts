/* What a convolution and its input gradient have in common: both add up, for a pixel of the result, products of what lies round it with filters. */
import type { Storage } from './program'

/** Sizes of a convolution, NHWC; tfjs's `Conv2DInfo` is one. */
export interface ConvSizes {
  batchSize: number
  inHeight: number
  inWidth: number
  inChannels: number
  outHeight: number
  outWidth: number
  outChannels: number
  filterHeight: number
  filterWidth: number
  strideHeight: number
  strideWidth: number
  padInfo: { top: number; left: number }
}

export interface Gather {
  label: string
  sizes: ConvSizes
  storage: Storage
  /** The tensor that is read. */
  from: { height: number; width: number; channels: number }
  /** The tensor that is written. */
  to: { height: number; width: number; channels: number }
  /** Pixels of a source row that `pixels` pixels of the result's row need. */
  sourcesOf(pixels: number): number
  /** Which of them pixel `pixel` needs for tap `tap` of a row. */
  sourceOf(pixel: number, tap: number): number
  /** The same for the first pixel and a tap that is only known to the program. */
  firstSource(tap: string): string
  /** Sets `from_y$` and `is_row$` for row `y$` of the result and row `i` of the filter, $ being a suffix. */
  locateRow(suffix: string): string
  /** Sets `from_x$` and `is_in$` for so many pixels to the right of the first source of pixel `x`; what is read outside is thrown away. */
  locateColumn(suffix: string, x: string, source: string): string
  /** Index of the first vector of the filter for its row `i`, a reduction vector and a vector of the result's channels. */
  filterAt(deep: string, column: string): string
  /** How far behind it vector `k` of tap `tap` lies; linear in both. */
  filterOffset(tap: number, k: number): number
  /** Vectors of the filter that an invocation loads for one tap and reduction vector, and their width. */
  filterVectors: { count: number; width: 1 | 2 | 4 }
  /** The products of the vector `source` and the filter vectors `w0_TAP`, `w1_TAP`, … */
  productOf(source: string, tap: number): string
  inputs: { name: string; type: string }[]
  /** What is done to the sum $ at the end, which belongs at `at`. */
  finish: string
}

/** Component `k` of a vector of so many. */
export const component = (name: string, k: number, width: number): string =>
  width === 1 ? name : `${name}[${k}]`

import { BLOCK, roundUp, TILE, TILE_BYTES } from '../binary'
import type { ConvGeometry } from '../../convGeometry'
import { filterGradient } from '../conv2dBackpropFilter/filterGradient'
import type { Kernels } from '../instance'

/** Sizes and layout of out[rows, cols] = A[rows, inner] · B[inner, cols], either factor stored transposed, not both. */
export interface Product {
  readonly rows: number
  readonly inner: number
  readonly cols: number
  readonly transposeA: boolean
  readonly transposeB: boolean
}

/** One matrix product, optionally with a bias [cols] (0 for none) and ReLU; a product of an A stored transposed takes neither. */
export function multiply(
  kernels: Kernels,
  p: Product,
  a: number,
  b: number,
  out: number,
  bias = 0,
  relu = false,
): void {
  if (p.transposeA) return filterGradient(kernels, transposedGeometry(p), a, b, out)
  const { binary, scratch } = kernels
  const blocks = roundUp(p.cols, BLOCK)
  const [offsets, packed, packedBias, spill] = scratch([
    roundUp(p.rows, TILE) * 4,
    p.inner * blocks * 4,
    blocks * 4,
    TILE_BYTES,
  ])
  binary.packFilter(packed, b, 1, p.inner, p.cols, 0, p.transposeB ? 1 : p.cols, p.transposeB ? p.inner : 1)
  if (bias) binary.packFilter(packedBias, bias, 1, 1, p.cols, 0, 0, 1)
  else binary.fillZero(packedBias, blocks * 4)
  binary.pixelOffsets(offsets, p.rows, 1, p.inner * 4, 0, TILE)
  binary.convolve(a, offsets, p.rows, 1, p.inner, 0, packed, packedBias, Number(relu), out, p.cols, spill)
}

/** Aᵀ·B as the filter gradient of a 1×1 convolution whose pixels are the rows of the stored matrices. */
function transposedGeometry(p: Product): ConvGeometry {
  // prettier-ignore
  return {
    batchSize: 1, inHeight: p.inner, inWidth: 1, inChannels: p.rows, outHeight: p.inner, outWidth: 1, outChannels: p.cols,
    filterHeight: 1, filterWidth: 1, effectiveFilterHeight: 1, effectiveFilterWidth: 1, strideHeight: 1, strideWidth: 1,
    dilationHeight: 1, dilationWidth: 1, dataFormat: 'channelsLast',
    padInfo: { top: 0, left: 0, bottom: 0, right: 0, type: 'VALID' },
    inShape: [1, p.inner, 1, p.rows], outShape: [1, p.inner, 1, p.cols], filterShape: [1, 1, p.rows, p.cols],
  }
}

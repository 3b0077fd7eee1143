import { BLOCK, roundUp, TILE, TILE_BYTES } from '../binary'
import type { ConvGeometry } from '../../convGeometry'
import type { Kernels } from '../instance'

/** Along one axis: the input pixels first, first + stride … that meet the filter taps tap, tap + stride …, `taps` of them. */
interface Phase {
  readonly first: number
  readonly count: number
  readonly tap: number
  readonly taps: number
  /** Zeros before dy; a negative number crops it. */
  readonly before: number
}

function phases(size: number, pad: number, stride: number, kernel: number): Phase[] {
  return Array.from({ length: Math.min(stride, size) }, (_, first) => {
    const tap = (first + pad) % stride
    const taps = Math.max(0, Math.ceil((kernel - tap) / stride))
    const before = taps - 1 - (first + pad - tap) / stride
    return { first, count: Math.ceil((size - first) / stride), tap, taps, before }
  })
}

/**
 * Input gradient of a convolution with strides, which is a transposed convolution, at `target`: input pixels with the same remainder by
 * the stride meet the same filter taps, so each of the strideHeight·strideWidth remainders is a convolution of stride 1 of dy with its
 * part of the turned filter (Shi et al., "Is the deconvolution layer the same as a convolutional layer?", 2016). Nothing is multiplied
 * by the zeros between dy's pixels. Error as in assembly/convolve.ts.
 */
export function stridedInputGradient(
  kernels: Kernels,
  g: ConvGeometry,
  dy: number,
  filter: number,
  target: number,
): void {
  for (const y of phases(g.inHeight, g.padInfo.top, g.strideHeight, g.filterHeight)) {
    for (const x of phases(g.inWidth, g.padInfo.left, g.strideWidth, g.filterWidth)) {
      writePhase(kernels, g, y, x, dy, filter, target)
    }
  }
}

function writePhase(
  { binary, scratch }: Kernels,
  g: ConvGeometry,
  y: Phase,
  x: Phase,
  dy: number,
  filter: number,
  target: number,
): void {
  const taps = y.taps * x.taps
  const tapBytes = g.inChannels * g.outChannels * 4
  const [paddedHeight, paddedWidth] = [y.count + Math.max(0, y.taps - 1), x.count + Math.max(0, x.taps - 1)]
  const pixels = y.count * x.count
  const pixelBytes = g.inChannels * 4
  const rowBytes = paddedWidth * g.outChannels * 4
  const blocks = roundUp(g.inChannels, BLOCK)
  const outBytes = g.batchSize * pixels * pixelBytes
  const [image, offsets, part, packed, noBias, spill, out] = scratch([
    paddedHeight * rowBytes,
    roundUp(pixels, TILE) * 4,
    taps * tapBytes,
    taps * g.outChannels * blocks * 4,
    blocks * 4,
    TILE_BYTES,
    outBytes,
  ])
  if (taps === 0) binary.fillZero(out, outBytes)
  else {
    for (let ky = 0; ky < y.taps; ky++) {
      for (let kx = 0; kx < x.taps; kx++) {
        const from = (y.tap + ky * g.strideHeight) * g.filterWidth + x.tap + kx * g.strideWidth
        binary.copyBytes(part + (ky * x.taps + kx) * tapBytes, filter + from * tapBytes, tapBytes)
      }
    }
    const lastTap = part + (taps - 1) * tapBytes
    binary.packFilter(packed, lastTap, taps, g.outChannels, g.inChannels, -tapBytes / 4, 1, g.outChannels)
    binary.fillZero(noBias, blocks * 4)
    binary.pixelOffsets(offsets, y.count, x.count, rowBytes, g.outChannels * 4, TILE)
    // prettier-ignore
    binary.convolveBatch(
      dy, g.batchSize, g.outHeight, g.outWidth, g.outChannels, image, paddedHeight, paddedWidth, y.before, x.before, 0,
      offsets, pixels, y.taps, x.taps * g.outChannels, rowBytes, packed, noBias, 0, out, g.inChannels, spill,
    )
  }
  // prettier-ignore
  binary.scatterPixels(
    target + (y.first * g.inWidth + x.first) * pixelBytes, out, g.batchSize, y.count, x.count, pixelBytes,
    g.inHeight * g.inWidth * pixelBytes, g.inWidth * pixelBytes, g.strideHeight, g.strideWidth,
  )
}

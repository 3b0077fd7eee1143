/* What the kernel binary exports; see `assembly/` for what each does. Pointers are in bytes, sizes in elements, flags 0 or 1. */

/** The exports of kernels.wasm, in the order of their AssemblyScript parameters. */
// prettier-ignore
export interface Binary {
  copyBytes(target: number, source: number, bytes: number): void
  fillZero(target: number, bytes: number): void
  packFilter(
    packed: number, filter: number, taps: number, inner: number, outer: number,
    tapStride: number, innerStride: number, outerStride: number,
  ): void
  pixelOffsets(
    offsets: number, outHeight: number, outWidth: number, rowBytes: number, pixelBytes: number, padTo: number,
  ): void
  convolve(
    image: number, offsets: number, pixels: number, runs: number, run: number, rowBytes: number,
    packed: number, bias: number, relu: number, out: number, outChannels: number, spill: number,
  ): void
  convolveBatch(
    x: number, batch: number, height: number, width: number, channels: number,
    scratch: number, paddedHeight: number, paddedWidth: number, top: number, left: number,
    dilationY: number, dilationX: number, inPlace: number,
    offsets: number, pixels: number, runs: number, run: number, rowBytes: number,
    packed: number, bias: number, relu: number, out: number, outChannels: number, spill: number,
  ): void
  correlateBatch(
    x: number, batch: number, height: number, width: number, inChannels: number,
    scratch: number, paddedHeight: number, paddedWidth: number, top: number, left: number, strideY: number, strideX: number,
    dy: number, outHeight: number, outWidth: number, channels: number, wide: number,
    kernelHeight: number, kernelWidth: number, rowsPerChunk: number, totals: number, totalsBytes: number, target: number,
  ): void
  transformFilter(taps: number, planes: number, planeBytes: number, temp: number): void
  winogradForward(
    x: number, batch: number, height: number, width: number, inChannels: number, image: number, top: number, left: number,
    filter: number, bias: number, noBias: number, relu: number,
    out: number, outHeight: number, outWidth: number, outChannels: number,
    perChunk: number, offsets: number, inputs: number, inputPlaneBytes: number, products: number, productPlaneBytes: number,
    spill: number, temp: number,
  ): void
  winogradFilterGradient(
    x: number, batch: number, height: number, width: number, inChannels: number, image: number, top: number, left: number,
    dy: number, outHeight: number, outWidth: number, outChannels: number, padded: number,
    perChunk: number, inputs: number, inputPlaneBytes: number, gradients: number, gradientPlaneBytes: number,
    sums: number, sumPlaneBytes: number, taps: number, temp: number, target: number,
  ): void
  reluBiasGradient(
    dy: number, y: number, masked: number, biasGradient: number, batch: number, pixels: number, channels: number,
  ): void
  maxPool(
    x: number, y: number, batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number,
    windowHeight: number, windowWidth: number, strideY: number, strideX: number, top: number, left: number,
  ): void
  maxPoolGradient(
    x: number, dy: number, dx: number,
    batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number,
    windowHeight: number, windowWidth: number, strideY: number, strideX: number, top: number, left: number,
  ): void
}

/** Output channels per block, as in assembly/sizes.ts. */
export const BLOCK = 8
/** Output pixels, or rows of a filter gradient, per tile, as in assembly/sizes.ts. */
export const TILE = 6
/** Bytes of one spilled or accumulated tile. */
export const TILE_BYTES = TILE * BLOCK * 4

/** The least multiple of `step` that is not below `size`. */
export const roundUp = (size: number, step: number): number => Math.ceil(size / step) * step

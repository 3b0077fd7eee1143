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
    inPlace: number,
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
  avgPool(
    x: number, y: number, batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number,
    windowHeight: number, windowWidth: number, strideY: number, strideX: number, top: number, left: number,
  ): void
  avgPoolGradient(
    dy: number, dx: number, batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number,
    windowHeight: number, windowWidth: number, strideY: number, strideX: number, top: number, left: number, divisor: number,
  ): void
  depthwiseForward(x: number, filter: number, y: number, ...rest: [...DepthwiseSizes, repeated: number]): void
  depthwiseInputGradient(dy: number, filter: number, dx: number, ...rest: [...DepthwiseSizes, repeated: number]): void
  depthwiseFilterGradient(x: number, dy: number, filter: number, ...rest: [...DepthwiseSizes, repeated: number]): void
  scatterPixels(
    target: number, source: number, images: number, height: number, width: number, pixelBytes: number,
    imageBytes: number, rowBytes: number, stepY: number, stepX: number,
  ): void
  adamUpdate(
    theta: number, gradient: number, m: number, v: number, newTheta: number, newM: number, newV: number, bytes: number,
    rate: number, gain1: number, gain2: number, epsilon: number,
  ): void
  momentumUpdate(
    theta: number, gradient: number, velocity: number, newTheta: number, newVelocity: number, bytes: number,
    rate: number, friction: number,
  ): void
  sgdUpdate(theta: number, gradient: number, newTheta: number, bytes: number, rate: number): void
  adaGradUpdate(
    theta: number, gradient: number, h: number, newTheta: number, newH: number, bytes: number, rate: number, epsilon: number,
  ): void
  softmaxCrossEntropy(
    logits: number, labels: number, dLogits: number, loss: number, accuracy: number, rows: number, classes: number, batch: number,
  ): void
  batchNormTraining(
    x: number, gamma: number, beta: number, y: number, mean: number, variance: number,
    rows: number, channels: number, epsilon: number, scale: number,
  ): void
  batchNormTrainingGradient(
    dy: number, x: number, mean: number, variance: number, gamma: number, dx: number, dGamma: number, dBeta: number,
    rows: number, channels: number, epsilon: number, room: number,
  ): void
  resizeBilinearGradient(
    dy: number, dx: number, batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number,
    alignCorners: number, halfPixelCenters: number,
  ): void
  lstmCell(gates: number, c: number, newC: number, newH: number, batch: number, hidden: number): void
  lstmCellGradient(
    gates: number, c: number, newC: number, dNewC: number, dNewH: number, dGates: number, dC: number, batch: number, hidden: number,
  ): void
  gruCell(ofInput: number, ofState: number, h: number, newH: number, batch: number, hidden: number): void
  gruCellGradient(
    ofInput: number, ofState: number, h: number, dNewH: number, dOfInput: number, dOfState: number, dH: number,
    batch: number, hidden: number,
  ): void
  segmentSum(
    x: number, ids: number, out: number, count: number, rowBytes: number, segments: number, integer: number,
  ): void
}

/** Sizes of a depthwise convolution in the order of the binary's parameters. */
// prettier-ignore
export type DepthwiseSizes = [
  batch: number, height: number, width: number, channels: number, outHeight: number, outWidth: number, multiplier: number,
  kernelHeight: number, kernelWidth: number, strideY: number, strideX: number, dilationY: number, dilationX: number,
  top: number, left: number,
]

/** Output channels per block, as in assembly/sizes.ts. */
export const BLOCK = 8
/** Output pixels, or rows of a filter gradient, per tile, as in assembly/sizes.ts. */
export const TILE = 6
/** Bytes of one spilled or accumulated tile. */
export const TILE_BYTES = TILE * BLOCK * 4

/** The least multiple of `step` that is not below `size`. */
export const roundUp = (size: number, step: number): number => Math.ceil(size / step) * step
